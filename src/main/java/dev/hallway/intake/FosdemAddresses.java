package dev.hallway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where FOSDEM publishes its schedules.
 *
 * @param current base address of the coming or just past edition, without a slash at the end
 * @param archive base address of all others
 * @param currentYear year of the current edition
 */
public record FosdemAddresses(String current, String archive, int currentYear) {
  /** The first year whose schedule is published in this format. */
  public static final int FIRST_YEAR = 2013;

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

  /** Returns the address of the schedule of a year. */
  public String schedule(int year) {
    return (year >= currentYear ? current : archive) + "/" + year + "/schedule/xml";
  }

  /**
   * Parses years such as {@code 2019}, {@code 2013-2026} or {@code 2017,2019-2020}.
   *
   * @throws IllegalArgumentException if {@code text} is not of that form, or names years of which
   *     there is no schedule
   */
  public List<Integer> years(String text) {
    List<Integer> years = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = YEARS.matcher(part.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "'%s' is no range of years; write --years 2019 or --years 2013-%d"
                .formatted(part, currentYear));
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first < FIRST_YEAR || last > currentYear + 1 || last < first) {
        throw new IllegalArgumentException(
            "FOSDEM publishes schedules of %d to %d; '%s' is outside"
                .formatted(FIRST_YEAR, currentYear, part.strip()));
      }
      for (int year = first; year <= last; year++) {
        if (!years.contains(year)) {
          years.add(year);
        }
      }
    }
    return years;
  }
}
