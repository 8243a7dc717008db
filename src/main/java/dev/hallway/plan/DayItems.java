package dev.hallway.plan;

import dev.hallway.corpus.CorpusTalk;
import dev.hallway.recommendation.Ranking;
import dev.hallway.recommendation.Reason;
import dev.hallway.recommendation.Recommendation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the best chain of a day into items of a plan, with the break and the second choices. */
final class DayItems {
  /** Nobody stands at a door for longer than that before a talk. */
  private static final int EARLY_MINUTES = 10;

  private final Planner.Day day;
  private final Ranking ranking;
  private final Walking walking;
  private final List<Stop> chain;
  private final Set<CorpusTalk> planned = new HashSet<>();
  private final int pauseStart;

  DayItems(Planner.Day day, Ranking ranking, Walking walking, List<Stop> chain) {
    this.day = day;
    this.ranking = ranking;
    this.walking = walking;
    this.chain = chain;
    chain.stream().map(Stop::talk).forEach(planned::add);
    pauseStart = day.window().map(this::pauseStart).orElse(-1);
  }

  /** Returns the first minute at which the break fits, with time to walk after it. */
  private int pauseStart(DayPlan.Window window) {
    for (int i = 0; i <= chain.size(); i++) {
      int free = i == 0 ? day.from() : chain.get(i - 1).end();
      int until = i == chain.size() ? day.until() : chain.get(i).start();
      int walk =
          i == 0 || i == chain.size() ? 0 : chain.get(i - 1).minutesTo(chain.get(i), walking);
      if (window.fits(free, until - walk)) {
        return Math.max(free, window.earliest());
      }
    }
    return -1;
  }

  List<PlanItem> list() {
    List<PlanItem> items = new ArrayList<>();
    for (int i = 0; i <= chain.size(); i++) {
      int end = i == chain.size() ? day.until() : chain.get(i).start();
      int begin = i == 0 ? day.from() : chain.get(i - 1).end();
      if (pauseStart >= begin && pauseStart < end && items.stream().noneMatch(DayItems::isPause)) {
        int length = day.window().orElseThrow().length();
        items.add(
            new PlanItem.TakePause(
                day.pauseName(), day.time(pauseStart), day.time(pauseStart + length)));
      }
      if (i < chain.size()) {
        items.add(item(i));
      }
    }
    return items;
  }

  private static boolean isPause(PlanItem item) {
    return item instanceof PlanItem.TakePause;
  }

  private PlanItem item(int i) {
    Stop stop = chain.get(i);
    if (stop.appointment() != null) {
      return new PlanItem.KeepAppointment(stop.appointment());
    }
    int walk = i == 0 ? 0 : chain.get(i - 1).minutesTo(stop, walking);
    CorpusTalk talk = java.util.Objects.requireNonNull(stop.talk());
    return new PlanItem.SeeTalk(
        recommendation(talk), stop.fixed(), Duration.ofMinutes(walk), second(i, walk));
  }

  private Recommendation recommendation(CorpusTalk talk) {
    return ranking
        .findPlace(talk)
        .map(ranking::get)
        .orElseGet(() ->
            new Recommendation(talk, 0, List.of(new Reason("you asked for it", 0, List.of()))));
  }

  /** Returns the best talk for somebody who finds the room of the first choice full. */
  private Optional<Recommendation> second(int i, int walk) {
    Stop first = chain.get(i);
    int arrival = first.start() - EARLY_MINUTES;
    if (i > 0) {
      arrival = Math.max(arrival, chain.get(i - 1).end() + walk);
    }
    int pauseEnd = pauseStart + day.window().map(DayPlan.Window::length).orElse(0);
    boolean pauseBefore = pauseStart >= 0 && pauseStart < first.start();
    boolean pauseAfter = pauseStart >= first.end();
    if (pauseBefore && (i == 0 || pauseStart >= chain.get(i - 1).end())) {
      arrival = Math.max(arrival, pauseEnd + walk);
    }
    Stop next = i + 1 < chain.size() ? chain.get(i + 1) : null;
    boolean pauseNext = pauseAfter && (next == null || pauseStart < next.start());
    int best = -1;
    double highest = 0;
    for (int place = 0; place < ranking.talks().size(); place++) {
      CorpusTalk talk = ranking.talks().get(place);
      if (day.has(talk.talk().start()) && !planned.contains(talk)) {
        double worth =
            Planner.worth(ranking.score(place), ranking.typicalScore(), talk.talk().duration());
        if (worth > highest
            && fits(talk, first, arrival, next, pauseNext ? pauseStart : -1, pauseEnd)) {
          highest = worth;
          best = place;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(ranking.get(best));
  }

  private boolean fits(
      CorpusTalk talk, Stop first, int arrival, @Nullable Stop next, int pause, int pauseEnd) {
    int start = day.minute(talk.talk().start());
    int end = Math.max(start + 1, day.minute(talk.talk().end()));
    if (end > day.until() || start >= first.end() || (pause >= 0 && end > pause)) {
      return false;
    }
    String room = talk.talk().room();
    Stop second = new Stop(start, end, room, walking.building(room), 0, false, talk, null);
    if (arrival + first.minutesTo(second, walking) > start) {
      return false;
    }
    int free = pause >= 0 ? pauseEnd : end;
    return next == null || free + second.minutesTo(next, walking) <= next.start();
  }
}
