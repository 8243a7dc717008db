package dev.hallway.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The days on which an edition is held.
 *
 * @param first first day, as mended
 * @param last last day, as mended, not before {@code first}
 * @param shift how many days every date of the source is to be moved by, 0 or -1
 */
record EditionDates(LocalDate first, LocalDate last, int shift) {

  /**
   * Finds the days from what the conference says and, where that is no date, from its days.
   *
   * <p>FOSDEM is held on a Saturday and a Sunday; its schedule of 2007 dates both one day late. So
   * a weekend of Sunday and Monday is moved back by one day.
   *
   * @return empty if neither says a date
   */
  static Optional<EditionDates> of(
      String conference, String start, String end, List<String> dayTexts) {
    List<LocalDate> days =
        dayTexts.stream().map(EditionDates::parse).flatMap(Optional::stream).sorted().toList();
    LocalDate first = parse(start).orElse(days.isEmpty() ? null : days.getFirst());
    if (first == null) {
      return Optional.empty();
    }
    LocalDate last =
        parse(end)
            .filter(day -> !day.isBefore(first))
            .orElse(days.isEmpty() ? first : days.getLast());
    boolean late =
        conference.equals("fosdem")
            && last.equals(first.plusDays(1))
            && first.getDayOfWeek() == DayOfWeek.SUNDAY
            && days.stream().allMatch(day -> day.equals(first) || day.equals(last));
    int shift = late ? -1 : 0;
    return Optional.of(new EditionDates(first.plusDays(shift), last.plusDays(shift), shift));
  }

  /** Parses a day such as 2023-02-04, also where a time follows; empty if it is none. */
  static Optional<LocalDate> parse(String text) {
    String day = text.strip();
    try {
      return Optional.of(
          LocalDate.parse(day.length() > 10 && day.charAt(10) == 'T' ? day.substring(0, 10) : day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Returns whether a talk may begin on {@code day}; the night after the last day counts. */
  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last.plusDays(1));
  }
}
