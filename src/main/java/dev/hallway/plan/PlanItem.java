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
   * @param reason why it is in the plan
   * @param walkingTime from the talk or appointment before it on that day
   * @param worth its part of what the plan maximises
   * @param second where to go if there is no seat left
   */
  record SeeTalk(
      Recommendation choice,
      Choice reason,
      Duration walkingTime,
      double worth,
      Optional<SecondChoice> second)
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

  /** Why a talk is in a plan. */
  enum Choice {
    /** It had to be. */
    MUST,
    /** It was in the plan made before. */
    KEPT,
    /** It was marked. */
    WANTED,
    /** It is recommended. */
    RECOMMENDED
  }

  /**
   * A talk for somebody who finds no seat in the first choice: it can be reached from that door
   * wherever one came from, and leaves time to reach what comes next.
   *
   * @param walkingTime from the door of the first choice
   */
  record SecondChoice(Recommendation choice, Duration walkingTime) {}

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
