package dev.hallway.plan;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Something fixed that the plan goes around.
 *
 * @param room where it is; without one nobody walks to it
 */
public record Appointment(
    String name, LocalDateTime start, LocalDateTime end, Optional<String> room) {
  public Appointment {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException(
          "Appointment '%s' ends at %s, not after its start at %s; give a later end"
              .formatted(name, end, start));
    }
  }
}
