package dev.hallway.plan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When there is time for talks.
 *
 * @param from the plan starts then, local time at the venue; with the first talk where empty
 * @param until the plan is over then; with the last talk where empty
 * @param pause a break to have on every day
 * @param appointments what the plan goes around
 */
public record Hours(
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> until,
    Optional<Pause> pause,
    List<Appointment> appointments) {
  /** The whole edition, without breaks and appointments. */
  public static final Hours ALL =
      new Hours(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Hours {
    appointments = List.copyOf(appointments);
  }
}
