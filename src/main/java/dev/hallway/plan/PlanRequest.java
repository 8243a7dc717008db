package dev.hallway.plan;

import dev.hallway.recommendation.Options;
import dev.hallway.recommendation.Profile;
import dev.hallway.schedule.TalkId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What to plan.
 *
 * @param options how to recommend; limit and diversity do not matter
 * @param musts talks to see whatever else they cost
 * @param from the plan starts then, local time at the venue; with the first talk where empty
 * @param until the plan is over then
 */
public record PlanRequest(
    Profile profile,
    Options options,
    List<TalkId> musts,
    List<Appointment> appointments,
    Optional<Pause> pause,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> until) {
  public PlanRequest {
    musts = musts.stream().distinct().sorted().toList();
    appointments = List.copyOf(appointments);
  }

  /** Returns a request for the whole edition, without musts, appointments and breaks. */
  public static PlanRequest of(Profile profile) {
    return new PlanRequest(
        profile,
        Options.STANDARD,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns this request with other musts. */
  public PlanRequest musts(List<TalkId> talks) {
    return new PlanRequest(profile, options, talks, appointments, pause, from, until);
  }

  /** Returns this request with other appointments. */
  public PlanRequest appointments(List<Appointment> fixed) {
    return new PlanRequest(profile, options, musts, fixed, pause, from, until);
  }

  /** Returns this request with a break on every day. */
  public PlanRequest pause(Pause everyDay) {
    return new PlanRequest(
        profile, options, musts, appointments, Optional.of(everyDay), from, until);
  }

  /** Returns this request for the time between two moments. */
  public PlanRequest between(Optional<LocalDateTime> start, Optional<LocalDateTime> end) {
    return new PlanRequest(profile, options, musts, appointments, pause, start, end);
  }
}
