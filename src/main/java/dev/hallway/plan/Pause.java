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
  public static final Pause LUNCH =
      new Pause("Lunch", LocalTime.of(11, 30), LocalTime.of(14, 30), Duration.ofMinutes(30));

  public Pause {
    if (length.isNegative() || earliest.plus(length).isAfter(latest)) {
      throw new IllegalArgumentException(
          "%s of %d minutes does not fit between %s and %s; widen the hours"
              .formatted(name, length.toMinutes(), earliest, latest));
    }
  }
}
