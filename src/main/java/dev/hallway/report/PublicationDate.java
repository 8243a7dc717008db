package dev.hallway.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a date in the many ways in which posts write it. */
final class PublicationDate {
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]+(?:of\\s+)?"
              + MONTH
              + ",?[\\s-]+((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern DOTTED =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern AROUND =
      Pattern.compile(
          "\\b(posted|published|written|created|updated|modified|last|date|on|at|in|the|of|by|"
              + "(mon|tues?|wed(nes)?|thu(rs)?|fri|satur|sat|sun)(day)?|utc|gmt|cet|am|pm)\\b"
              + "|\\d{1,2}:\\d\\d(:\\d\\d)?|[^\\p{L}\\p{N}]+");

  private PublicationDate() {}

  /** Returns the first date in {@code text}, empty if there is none or it is ambiguous. */
  static Optional<LocalDate> find(String text) {
    return match(text.toLowerCase(Locale.ROOT)).map(Found::date);
  }

  /**
   * Returns the date of a line that says nothing but when a post was written, and by whom.
   *
   * <p>"Saturday, 3 February 2024" is a heading for a day of the conference and gives none.
   */
  static Optional<LocalDate> ofLine(String line) {
    String lower = line.toLowerCase(Locale.ROOT).strip();
    if (lower.length() > 80 || lower.startsWith("saturday") || lower.startsWith("sunday")) {
      return Optional.empty();
    }
    return match(lower)
        .filter(found -> {
          String rest = lower.substring(0, found.start) + lower.substring(found.end);
          boolean byline = lower.startsWith("by ") || lower.contains("posted by");
          return AROUND.matcher(rest).replaceAll("").length() <= (byline ? 40 : 3);
        })
        .map(Found::date);
  }

  private record Found(LocalDate date, int start, int end) {}

  private static Optional<Found> match(String text) {
    for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST, MONTH_FIRST, DOTTED)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        try {
          return Optional.of(new Found(date(pattern, matcher), matcher.start(), matcher.end()));
        } catch (DateTimeException noSuchDay) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static LocalDate date(Pattern pattern, Matcher matcher) {
    if (pattern == YEAR_FIRST) {
      return date(matcher.group(1), Integer.parseInt(matcher.group(3)), matcher.group(4));
    }
    if (pattern == DAY_FIRST) {
      return date(matcher.group(3), month(matcher.group(2)), matcher.group(1));
    }
    if (pattern == MONTH_FIRST) {
      return date(matcher.group(3), month(matcher.group(1)), matcher.group(2));
    }
    return date(matcher.group(3), Integer.parseInt(matcher.group(2)), matcher.group(1));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name) / 3 + 1;
  }

  private static LocalDate date(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}
