package dev.hallway.plan;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A break to have on every day.
 *
 * @param earliest when it may start
 * @param latest when it has to be over
 */
public record Pause(String name, LocalTime earliest, LocalTime latest, Duration length) {
  /** Half an hour for lunch between 11:30 and 14:30. */
  public static final Pause LUNCH = lunch(Duration.ofMinutes(30));

  public Pause {
    if (length.compareTo(Duration.ofMinutes(1)) < 0
        || length.compareTo(Duration.between(earliest, latest)) > 0) {
      throw new IllegalArgumentException(
          "%s of %d minutes does not fit between %s and %s"
              .formatted(name, length.toMinutes(), earliest, latest));
    }
  }

  /**
   * Returns lunch of some length between 11:30 and 14:30.
   *
   * @throws IllegalArgumentException if it is shorter than a minute or does not fit
   */
  public static Pause lunch(Duration length) {
    return new Pause("Lunch", LocalTime.of(11, 30), LocalTime.of(14, 30), length);
  }

  /**
   * Returns lunch at fixed hours.
   *
   * @throws IllegalArgumentException if it does not end after it starts
   */
  public static Pause lunch(LocalTime from, LocalTime until) {
    return new Pause("Lunch", from, until, Duration.between(from, until));
  }
}
