package dev.hallway.plan;

import dev.hallway.recommendation.Recommendation;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** One thing of a plan: a talk to see, a break, an appointment. */
public sealed interface PlanItem {
  /** Returns when it starts, local time at the venue. */
  LocalDateTime start();

  /** Returns when it ends, local time at the venue. */
  LocalDateTime end();

  /**
   * A talk to see.
   *
   * @param must whether it was asked for
   * @param walkingTime from the talk or appointment before it on that day
   * @param second where to go if there is no seat left: it can be reached from the door of the
   *     first choice, and leaves time to reach what comes next
   */
  record SeeTalk(
      Recommendation choice, boolean must, Duration walkingTime, Optional<Recommendation> second)
      implements PlanItem {
    @Override
    public LocalDateTime start() {
      return choice.talk().talk().start();
    }

    @Override
    public LocalDateTime end() {
      return choice.talk().talk().end();
    }
  }

  /** A break. */
  record TakePause(String name, LocalDateTime start, LocalDateTime end) implements PlanItem {}

  /** A fixed appointment. */
  record KeepAppointment(Appointment appointment) implements PlanItem {
    @Override
    public LocalDateTime start() {
      return appointment.start();
    }

    @Override
    public LocalDateTime end() {
      return appointment.end();
    }
  }
}
