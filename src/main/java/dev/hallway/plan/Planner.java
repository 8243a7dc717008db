package dev.hallway.plan;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.recommendation.Ranking;
import dev.hallway.recommendation.Recommender;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.TalkId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans a weekend: the choice of talks that is worth most among all that one person can see.
 *
 * <p>What a talk is worth grows with its time and with how far its score is above that of a typical
 * talk of the edition, the median: {@link #FAIR} · score + (score - median, if positive), times
 * half-hours. So a long talk on one's interests is not given up for two short ones on anything, and
 * no hour stays empty that need not. Staying in a room adds {@value DayPlan#STAYING}. The plan is
 * optimal for that: {@link DayPlan} is exact.
 *
 * <p>For each talk a second choice is given. One arrives at the door of the first choice straight
 * from what came before, at most ten minutes early, and finds no seat; the second choice is the
 * best talk that starts no sooner than one can walk there from that door, ends in time for what the
 * plan has next, and is not in the plan.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Planner {
  private static final double FAIR = 0.1;
  private static final double HALF_HOUR = 30;

  /** So much more than all else together is it worth to keep a talk of a plan made before. */
  private static final double KEEPING = 100_000;

  private final Corpus corpus;
  private final Recommender recommender;
  private final Walking walking;

  /** Makes a planner. */
  public Planner(Corpus corpus, Recommender recommender, Walking walking) {
    this.corpus = corpus;
    this.recommender = recommender;
    this.walking = walking;
  }

  /**
   * Makes the best plan.
   *
   * @throws InfeasiblePlanException if no plan has all musts, appointments and breaks
   * @throws IllegalArgumentException if the corpus lacks the edition or a talk that is named
   */
  public Plan plan(PlanRequest request) {
    return plan(request, Set.of());
  }

  /**
   * Makes a plan again after the schedule has changed: of the old plan as many talks stay as can,
   * and what is free then is planned anew.
   *
   * @param old a plan for the same edition, made before the change
   * @throws InfeasiblePlanException if no plan has all musts, appointments and breaks
   */
  public PlanChanges replan(Plan old, PlanRequest request) {
    Set<TalkId> kept =
        old.talks().stream()
            .map(talk -> talk.choice().talk().talk().id())
            .collect(Collectors.toSet());
    Plan plan = plan(request, kept);
    return new PlanChanges(plan, Changes.between(old, plan, corpus));
  }

  private Plan plan(PlanRequest request, Set<TalkId> kept) {
    Ranking ranking = recommender.rank(request.profile(), request.options());
    Edition edition =
        corpus
            .findEdition(request.profile().edition())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "Edition '%s' is not in the graph; import it first"
                        .formatted(request.profile().edition())));
    List<CorpusTalk> musts = musts(request);
    List<PlanItem> items = new ArrayList<>();
    double worth = 0;
    Set<LocalDate> days =
        new java.util.TreeSet<>(
            Stream.concat(ranking.talks().stream(), musts.stream())
                .map(talk -> talk.talk().start().toLocalDate())
                .toList());
    request.appointments().forEach(fixed -> days.add(fixed.start().toLocalDate()));
    for (LocalDate day : days) {
      Day hours = new Day(day, request);
      if (hours.from() < hours.until()) {
        List<Stop> fixed = fixed(hours, musts, request);
        Fixed.check(fixed, hours, walking);
        List<Stop> stops = new ArrayList<>(fixed);
        stops.addAll(candidates(hours, ranking, fixed, kept));
        DayPlan.Chain chain =
            new DayPlan(stops, hours.window(), walking, hours.from(), hours.until())
                .best()
                .orElseThrow(() -> Fixed.noBreak(request, day, fixed));
        items.addAll(new DayItems(hours, ranking, walking, chain.stops()).list());
        worth += chain.worth();
      }
    }
    return new Plan(edition.id(), items, worth - keeping(items, kept));
  }

  private double keeping(List<PlanItem> items, Set<TalkId> kept) {
    return KEEPING
        * items.stream()
            .filter(item ->
                item instanceof PlanItem.SeeTalk talk
                    && !talk.must()
                    && kept.contains(talk.choice().talk().talk().id()))
            .count();
  }

  private List<CorpusTalk> musts(PlanRequest request) {
    List<CorpusTalk> musts = new ArrayList<>();
    for (TalkId id : request.musts()) {
      CorpusTalk talk =
          corpus
              .findTalk(id)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "Talk '%s' is not in the graph; look it up with 'hallway search'."
                          .formatted(id)));
      if (!id.edition().equals(request.profile().edition())) {
        throw new InfeasiblePlanException(
            "'%s' (%s) is not at %s; leave it out, or plan %s"
                .formatted(talk.talk().title(), id, request.profile().edition(), id.edition()));
      }
      if (!talk.takesPlace()) {
        throw new InfeasiblePlanException(
            "'%s' (%s) does not take place; leave it out".formatted(talk.talk().title(), id));
      }
      if (request.from().filter(talk.talk().start()::isBefore).isPresent()
          || request.until().filter(talk.talk().end()::isAfter).isPresent()) {
        throw new InfeasiblePlanException(
            "'%s' (%s) is from %s to %s, outside the plan's hours; widen them or leave it out"
                .formatted(talk.talk().title(), id, talk.talk().start(), talk.talk().end()));
      }
      musts.add(talk);
    }
    return musts;
  }

  private List<Stop> fixed(Day day, List<CorpusTalk> musts, PlanRequest request) {
    List<Stop> fixed = new ArrayList<>();
    for (CorpusTalk talk : musts) {
      if (day.has(talk.talk().start())) {
        fixed.add(stop(day, talk, 0, true));
      }
    }
    for (Appointment appointment : request.appointments()) {
      if (day.has(appointment.start())) {
        String room = appointment.room().orElse(null);
        fixed.add(
            new Stop(
                day.minute(appointment.start()),
                day.minute(appointment.end()),
                room,
                room == null ? null : walking.building(room),
                0,
                true,
                null,
                appointment));
      }
    }
    fixed.sort(Comparator.comparingInt(Stop::start).thenComparing(Stop::name));
    return fixed;
  }

  private Stop stop(Day day, CorpusTalk talk, double worth, boolean fixed) {
    int start = day.minute(talk.talk().start());
    return new Stop(
        start,
        Math.max(start + 1, day.minute(talk.talk().end())),
        talk.talk().room(),
        walking.building(talk.talk().room()),
        worth,
        fixed,
        talk,
        null);
  }

  private List<Stop> candidates(Day day, Ranking ranking, List<Stop> fixed, Set<TalkId> kept) {
    Set<CorpusTalk> musts = new HashSet<>();
    fixed.stream().map(Stop::talk).forEach(musts::add);
    List<Stop> candidates = new ArrayList<>();
    for (int place = 0; place < ranking.talks().size(); place++) {
      CorpusTalk talk = ranking.talks().get(place);
      if (day.has(talk.talk().start()) && !musts.contains(talk)) {
        double extra = kept.contains(talk.talk().id()) ? KEEPING : 0;
        Stop stop =
            stop(
                day,
                talk,
                extra + worth(ranking.score(place), ranking.typicalScore(), talk.talk().duration()),
                false);
        if (stop.start() >= day.from()
            && stop.end() <= day.until()
            && fixed.stream().noneMatch(stop::overlaps)) {
          candidates.add(stop);
        }
      }
    }
    return candidates;
  }

  /** Returns what a talk is worth to a plan. */
  static double worth(double score, double typical, Duration duration) {
    return (FAIR * score + Math.max(0, score - typical)) * duration.toMinutes() / HALF_HOUR;
  }

  /** The hours of one day that are planned. */
  static final class Day {
    private final LocalDateTime midnight;
    private final int from;
    private final int until;
    private final Optional<DayPlan.Window> window;
    private final String pauseName;

    Day(LocalDate day, PlanRequest request) {
      midnight = day.atStartOfDay();
      int whole = Math.toIntExact(Duration.ofDays(1).toMinutes());
      from = request.from().map(time -> Math.clamp(minute(time), 0, whole)).orElse(0);
      until = request.until().map(time -> Math.clamp(minute(time), 0, whole)).orElse(whole);
      window =
          request
              .pause()
              .map(pause ->
                  new DayPlan.Window(
                      minute(day.atTime(pause.earliest())),
                      minute(day.atTime(pause.latest())),
                      Math.toIntExact(pause.length().toMinutes())))
              .filter(hours -> hours.fits(from, until));
      pauseName = request.pause().map(Pause::name).orElse("");
    }

    int minute(LocalDateTime time) {
      return Math.toIntExact(Duration.between(midnight, time).toMinutes());
    }

    LocalDateTime time(int minute) {
      return midnight.plusMinutes(minute);
    }

    boolean has(LocalDateTime time) {
      return time.toLocalDate().equals(midnight.toLocalDate());
    }

    int from() {
      return from;
    }

    int until() {
      return until;
    }

    Optional<DayPlan.Window> window() {
      return window;
    }

    String pauseName() {
      return pauseName;
    }
  }
}
