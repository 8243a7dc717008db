package dev.hallway.plan;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.recommendation.Ranking;
import dev.hallway.recommendation.Recommender;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Plans a weekend: the choice of talks that is worth most among all that one person can see.
 *
 * <p>What a talk is worth grows with its time and with how far its score is above that of a typical
 * talk of the edition, the median: 0.1 · score + (score - median, if positive), times half-hours.
 * So a long talk on one's interests is not given up for two short ones on anything, and no hour
 * stays empty that need not. Staying in a room adds {@value DayPlan#STAYING}. A talk that was
 * wanted is worth more than all that were not, a talk of a plan that is to be kept more than all
 * else. The plan is optimal for that: {@link DayPlan} is exact. Among the second choices that fit
 * it, {@link SecondChoices} finds the best, exactly too.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Planner {
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
   * @throws InfeasiblePlanException if no plan has all musts, appointments and breaks, or the
   *     edition has no talks with times
   * @throws IllegalArgumentException if the corpus lacks the edition or a talk that is named
   */
  public Plan plan(PlanRequest request) {
    Edition edition = edition(request.profile().edition());
    Ranking ranking = recommender.rank(request.profile(), request.options());
    TalkWishes wishes = wishes(request);
    Worths worths = new Worths(ranking, wishes);
    List<CorpusTalk> musts = wishes.musts().stream().map(id -> must(id, edition.id())).toList();
    Set<CorpusTalk> talks = talks(wishes, ranking);
    List<PlanItem> items = new ArrayList<>();
    for (LocalDate date : days(talks, musts, request.hours())) {
      PlanDay day = PlanDay.of(date, request.hours());
      DayStops stops = new DayStops(day, walking, worths);
      List<Stop> fixed = stops.fixed(musts, request.hours().appointments());
      Fixed.check(fixed, day, walking);
      if (!day.isEmpty()) {
        List<Stop> free = stops.free(talks, fixed);
        items.addAll(new DayItems(day, worths, walking, chain(day, fixed, free), free).list());
      }
    }
    return new Plan(
        edition.id(),
        items,
        new Missed(items, corpus).list(wishes.wanted()),
        Changes.between(wishes.kept(), items, corpus));
  }

  private static TalkWishes wishes(PlanRequest request) {
    Set<TalkId> out = new HashSet<>(request.profile().attended());
    out.addAll(request.wishes().without());
    return request.wishes().except(out, request.hours());
  }

  private List<Stop> chain(PlanDay day, List<Stop> fixed, List<Stop> free) {
    List<Stop> stops = new ArrayList<>(fixed);
    free.stream().filter(stop -> fixed.stream().noneMatch(stop::overlaps)).forEach(stops::add);
    return new DayPlan(stops, day.window(), walking, day.from(), day.until())
        .best()
        .orElseThrow(() -> Fixed.noBreak(day, fixed))
        .stops();
  }

  private Edition edition(EditionId id) {
    Edition edition = corpus.getEdition(id);
    boolean timed =
        corpus.talks().stream()
            .anyMatch(talk ->
                talk.talk().id().edition().equals(id) && talk.talk().duration().isPositive());
    if (!timed) {
      throw new InfeasiblePlanException(
          "The schedule of %s gives no times; plan another edition, or import it again once it has them"
              .formatted(id));
    }
    return edition;
  }

  /** Returns the talks to choose from: those recommended and those asked for. */
  private Set<CorpusTalk> talks(TalkWishes wishes, Ranking ranking) {
    Set<CorpusTalk> talks = new LinkedHashSet<>(ranking.talks());
    Stream.concat(wishes.wanted().stream(), wishes.kept().stream().map(PlannedTalk::id))
        .flatMap(id -> corpus.findTalk(id).stream())
        .filter(CorpusTalk::takesPlace)
        .forEach(talks::add);
    wishes.without().forEach(id -> corpus.findTalk(id).ifPresent(talks::remove));
    return talks;
  }

  private static Set<LocalDate> days(Set<CorpusTalk> talks, List<CorpusTalk> musts, Hours hours) {
    Set<LocalDate> days = new TreeSet<>();
    Stream.concat(talks.stream(), musts.stream())
        .map(talk -> talk.talk().start().toLocalDate())
        .forEach(days::add);
    hours.appointments().forEach(fixed -> days.add(fixed.start().toLocalDate()));
    return days;
  }

  private CorpusTalk must(TalkId id, EditionId edition) {
    CorpusTalk talk =
        corpus
            .findTalk(id)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "Talk '%s' is not in the graph; look it up with 'hallway search'."
                        .formatted(id)));
    if (!id.edition().equals(edition)) {
      throw new InfeasiblePlanException(
          "'%s' (%s) is not at %s; leave it out, or plan %s"
              .formatted(talk.talk().title(), id, edition, id.edition()));
    }
    if (!talk.takesPlace()) {
      throw new InfeasiblePlanException(
          "'%s' (%s) does not take place; leave it out".formatted(talk.talk().title(), id));
    }
    return talk;
  }
}
