package dev.hallway.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The hours of one day that are planned, in minutes from its midnight.
 *
 * @param from the first minute
 * @param until the minute after the last
 * @param window where the break has to be; empty if none is wanted or the hours have no time for it
 * @param pauseName how the break is called
 */
record PlanDay(
    LocalDate date, int from, int until, Optional<DayPlan.Window> window, String pauseName) {
  private static final int WHOLE = Math.toIntExact(Duration.ofDays(1).toMinutes());

  static PlanDay of(LocalDate date, Hours hours) {
    int from = hours.from().map(time -> clamp(date, time)).orElse(0);
    int until = hours.until().map(time -> clamp(date, time)).orElse(WHOLE);
    return new PlanDay(
        date,
        from,
        until,
        hours
            .pause()
            .map(pause ->
                new DayPlan.Window(
                    minute(date, date.atTime(pause.earliest())),
                    minute(date, date.atTime(pause.latest())),
                    Math.toIntExact(pause.length().toMinutes())))
            .filter(window -> window.fits(from, until)),
        hours.pause().map(Pause::name).orElse(""));
  }

  private static int clamp(LocalDate date, LocalDateTime time) {
    return Math.clamp(Duration.between(date.atStartOfDay(), time).toMinutes(), 0, WHOLE);
  }

  private static int minute(LocalDate date, LocalDateTime time) {
    return Math.toIntExact(Duration.between(date.atStartOfDay(), time).toMinutes());
  }

  int minute(LocalDateTime time) {
    return minute(date, time);
  }

  LocalDateTime time(int minute) {
    return date.atStartOfDay().plusMinutes(minute);
  }

  boolean has(LocalDateTime time) {
    return time.toLocalDate().equals(date);
  }

  boolean isEmpty() {
    return from >= until;
  }
}
