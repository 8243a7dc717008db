package dev.hallway.answer;

import dev.hallway.plan.Pause;
import dev.hallway.schedule.Edition;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times as people write them for the days of an edition. */
final class PlanTimes {
  private static final Pattern WEEKDAY =
      Pattern.compile("(mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:[ T]+(\\S+))?");
  private static final Pattern HOURS = Pattern.compile("([\\d:]+)\\s*[-–/]\\s*([\\d:]+)");
  private static final DateTimeFormatter CLOCK =
      new DateTimeFormatterBuilder()
          .appendPattern("H[:mm][:ss]")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Edition edition;

  PlanTimes(Edition edition) {
    this.edition = edition;
  }

  /**
   * Reads {@code 2026-01-31T10:00}, {@code 2026-01-31 10:00}, {@code sat 10:00}, {@code saturday},
   * {@code 2026-01-31}, or {@code 10:00} on the edition's only day.
   *
   * @param field how messages call it
   * @param whole time of day where only a day is given
   * @throws ProblemException if {@code text} is of another form, or names no day of the edition or
   *     another year
   */
  LocalDateTime parse(String field, String text, LocalTime whole) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    try {
      Matcher weekday = WEEKDAY.matcher(lower);
      if (weekday.matches()) {
        return day(weekday.group(1))
            .orElseThrow(() -> bad(field, text, "is on no day of " + edition.name()))
            .atTime(clock(weekday.group(2), whole));
      }
      String[] parts = lower.split("[t ]+", 2);
      boolean dated = parts[0].contains("-");
      if (!dated && !edition.start().equals(edition.end())) {
        throw bad(field, text, "names no day");
      }
      LocalDate date = dated ? LocalDate.parse(parts[0]) : edition.start();
      if (date.getYear() < edition.start().getYear() || date.getYear() > edition.end().getYear()) {
        throw bad(field, text, "is not in the year of " + edition.name());
      }
      String time = dated ? (parts.length > 1 ? parts[1] : null) : parts[0];
      return date.atTime(clock(time, whole));
    } catch (DateTimeException e) {
      throw bad(field, text, "is no time");
    }
  }

  /**
   * Reads when lunch is: {@code true}, minutes as in {@code 45}, or hours as in {@code
   * 12:30-13:30}; empty for {@code false}.
   *
   * @throws ProblemException if {@code text} is of another form, or lunch does not fit
   */
  static Optional<Pause> lunch(String text) {
    Matcher hours = HOURS.matcher(text);
    try {
      if (hours.matches()) {
        return Optional.of(Pause.lunch(clock(hours.group(1)), clock(hours.group(2))));
      }
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "false" -> Optional.empty();
        case "true" -> Optional.of(Pause.LUNCH);
        default -> Optional.of(Pause.lunch(Duration.ofMinutes(Integer.parseInt(text))));
      };
    } catch (NumberFormatException | DateTimeException e) {
      throw badLunch("'lunch' is '%s'".formatted(text));
    } catch (IllegalArgumentException e) {
      throw badLunch(String.valueOf(e.getMessage()));
    }
  }

  private static ProblemException badLunch(String what) {
    return ProblemException.bad(
        "Lunch cannot be read", what + "; write minutes like '45', or hours like '12:30-13:30'");
  }

  private static LocalTime clock(String text) {
    return LocalTime.parse(text, CLOCK);
  }

  private static LocalTime clock(@Nullable String text, LocalTime whole) {
    return text == null ? whole : clock(text);
  }

  private Optional<LocalDate> day(String weekday) {
    return edition
        .start()
        .datesUntil(edition.end().plusDays(1))
        .filter(date -> date.getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(weekday))
        .findFirst();
  }

  private ProblemException bad(String field, String text, String what) {
    return ProblemException.bad(
        "A time cannot be read",
        "'%s' is '%s', which %s; write it like 'sat 10:00' or '%sT10:00'"
            .formatted(field, text, what, edition.start()));
  }
}
