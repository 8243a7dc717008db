package dev.hallway.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is asked for: the fields of {@link RecommendationRequest} that matter to it, and its
 * own; absent fields take their defaults.
 *
 * <p>Times are local to the venue, {@code 2026-01-31T10:00} or {@code sat 10:00}.
 *
 * @param edition id, {@code fosdem-2023}; the newest where null
 * @param attended ids of talks that were attended, of any edition
 * @param liked ids of talks that were liked, of any edition
 * @param disliked ids of talks, which are not planned, or names of things that were not liked
 * @param interests names of technologies, people, devrooms, or free words
 * @param excludeConflicts whether talks at the time of an attended one are left out; default true
 * @param must ids of talks to see whatever else they cost
 * @param wanted ids of talks that count more than others, such as bookmarks; they may overlap
 * @param without ids of talks that are not to be planned
 * @param from the plan starts then; null for the first talk
 * @param until the plan is over then; null for the last talk
 * @param walking whether ways between rooms take time; default true
 * @param lunch what stays free on every day: {@code true} for half an hour between 11:30 and 14:30,
 *     minutes as in {@code 45} for so long in these hours, or hours as in {@code 12:30-13:30};
 *     nothing where null or {@code false}
 * @param appointments what the plan goes around
 * @param keep a plan made before, of which as many talks stay as can
 * @param alarm minutes before each talk at which the calendar rings; null for never
 */
public record PlanningRequest(
    @Nullable String edition,
    @Nullable List<String> attended,
    @Nullable List<String> liked,
    @Nullable List<String> disliked,
    @Nullable List<String> interests,
    @Nullable Boolean excludeConflicts,
    @Nullable List<String> must,
    @Nullable List<String> wanted,
    @Nullable List<String> without,
    @Nullable String from,
    @Nullable String until,
    @Nullable Boolean walking,
    @Nullable String lunch,
    @Nullable List<AppointmentRequest> appointments,
    @Nullable List<BookmarkAnswer> keep,
    @Nullable Integer alarm) {

  /** Returns a request for a whole edition that says no more than what is of interest. */
  public static PlanningRequest of(@Nullable String edition, List<String> interests) {
    return new PlanningRequest(
        edition, null, null, null, interests, null, null, null, null, null, null, null, null, null,
        null, null);
  }

  /**
   * Something that the plan goes around.
   *
   * @param name default "Appointment"
   * @param room where it is; null if unknown
   */
  public record AppointmentRequest(
      @Nullable String name, @Nullable String start, @Nullable String end, @Nullable String room) {
    private static final Pattern FORM =
        Pattern.compile(
            "(\\S+?)[ T]+(\\d{1,2}:\\d\\d)\\s*[-–/]\\s*(\\d{1,2}:\\d\\d)(?:\\s+([^@]*[^@\\s]))?(?:\\s*@\\s*(.+))?");

    /**
     * Reads an appointment as people write it, {@code sat 12:00-13:30 Lunch with Ada @ K.1.105}.
     *
     * @throws ProblemException if {@code text} is of another form
     */
    public static AppointmentRequest parse(String text) {
      Matcher busy = FORM.matcher(text.strip());
      if (!busy.matches()) {
        throw ProblemException.bad(
            "An appointment cannot be read",
            "'%s' is no appointment; write it like 'sat 12:00-13:30 Lunch with Ada'"
                .formatted(text));
      }
      String day = busy.group(1) + " ";
      return new AppointmentRequest(
          busy.group(4), day + busy.group(2), day + busy.group(3), busy.group(5));
    }

    /** Returns the form that {@link #parse} reads, of what it has read. */
    @Override
    public String toString() {
      String clock = end == null ? "" : end.replaceFirst("^.*[ T]", "");
      return start
          + "-"
          + clock
          + (name == null ? "" : " " + name)
          + (room == null ? "" : " @ " + room);
    }
  }
}
