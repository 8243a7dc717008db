package dev.hallway.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when talks begin and how long they are. */
final class TalkTimes {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
  private static final Pattern LENGTH =
      Pattern.compile("(?:(\\d+):)?(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");

  private final LocalTime dayChange;
  private final int shift;

  /**
   * Creates a reader of times.
   *
   * @param dayChange the time of day before which a talk belongs to the next calendar day; midnight
   *     where it is no time
   * @param shift days that every date is to be moved by
   */
  TalkTimes(String dayChange, int shift) {
    this.dayChange = clock(dayChange).orElse(LocalTime.MIDNIGHT);
    this.shift = shift;
  }

  /** Returns the local begin of an event, empty if its date or its time cannot be read. */
  Optional<LocalDateTime> startOf(RawSchedule.Event event) {
    return timestamp(event.field("date").strip())
        .or(() -> onDay(event))
        .map(start -> start.plusDays(shift));
  }

  private Optional<LocalDateTime> onDay(RawSchedule.Event event) {
    Optional<LocalDate> day = EditionDates.parse(event.day());
    Optional<LocalTime> time = clock(event.field("start"));
    if (day.isEmpty() || time.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime start = day.get().atTime(time.get());
    return Optional.of(time.get().isBefore(dayChange) ? start.plusDays(1) : start);
  }

  private static Optional<LocalDateTime> timestamp(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toLocalDateTime());
    } catch (DateTimeParseException notWithOffset) {
      try {
        return Optional.of(LocalDateTime.parse(text));
      } catch (DateTimeParseException notLocal) {
        return Optional.empty();
      }
    }
  }

  private static Optional<LocalTime> clock(String text) {
    Matcher matcher = CLOCK.matcher(text.strip());
    if (!matcher.matches()
        || Integer.parseInt(matcher.group(1)) > 23
        || Integer.parseInt(matcher.group(2)) > 59) {
      return Optional.empty();
    }
    return Optional.of(
        LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
  }

  /** Returns the length of {@code 00:45}, {@code 00:45:00} or {@code 1:02:30:00} (with days). */
  static Optional<Duration> duration(String text) {
    Matcher matcher = LENGTH.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group(4) == null && matcher.group(1) != null) {
      return Optional.of(length("0", matcher.group(1), matcher.group(2)));
    }
    String days = matcher.group(1) == null ? "0" : matcher.group(1);
    return Optional.of(length(days, matcher.group(2), matcher.group(3)));
  }

  private static Duration length(String days, String hours, String minutes) {
    return Duration.ofDays(Long.parseLong(days))
        .plusHours(Long.parseLong(hours))
        .plusMinutes(Long.parseLong(minutes));
  }
}
