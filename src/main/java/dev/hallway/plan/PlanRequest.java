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
 */
public record PlanRequest(Profile profile, Options options, TalkWishes wishes, Hours hours) {
  /** Returns a request for the whole edition, without wishes, appointments and breaks. */
  public static PlanRequest of(Profile profile) {
    return new PlanRequest(profile, Options.STANDARD, TalkWishes.NONE, Hours.ALL);
  }

  /** Returns this request with other wishes. */
  public PlanRequest wishes(TalkWishes talks) {
    return new PlanRequest(profile, options, talks, hours);
  }

  /** Returns this request with other hours. */
  public PlanRequest hours(Hours time) {
    return new PlanRequest(profile, options, wishes, time);
  }

  /** Returns this request with other musts. */
  public PlanRequest musts(List<TalkId> talks) {
    return wishes(new TalkWishes(talks, wishes.wanted(), wishes.without(), wishes.kept()));
  }

  /** Returns this request with other talks that count more than all others. */
  public PlanRequest wanted(List<TalkId> talks) {
    return wishes(new TalkWishes(wishes.musts(), talks, wishes.without(), wishes.kept()));
  }

  /** Returns this request without some talks. */
  public PlanRequest without(List<TalkId> talks) {
    return wishes(new TalkWishes(wishes.musts(), wishes.wanted(), talks, wishes.kept()));
  }

  /** Returns this request for a new plan that keeps what it can of one made before. */
  public PlanRequest keeping(List<PlannedTalk> talks) {
    return wishes(new TalkWishes(wishes.musts(), wishes.wanted(), wishes.without(), talks));
  }

  /** Returns this request with other appointments. */
  public PlanRequest appointments(List<Appointment> fixed) {
    return hours(new Hours(hours.from(), hours.until(), hours.pause(), fixed));
  }

  /** Returns this request with a break on every day. */
  public PlanRequest pause(Pause everyDay) {
    return hours(
        new Hours(hours.from(), hours.until(), Optional.of(everyDay), hours.appointments()));
  }

  /** Returns this request for the time between two moments. */
  public PlanRequest between(Optional<LocalDateTime> start, Optional<LocalDateTime> end) {
    return hours(new Hours(start, end, hours.pause(), hours.appointments()));
  }
}
