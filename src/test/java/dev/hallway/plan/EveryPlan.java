package dev.hallway.plan;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.recommendation.SchedulePicture;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Tries every set of talks of one day. */
final class EveryPlan {
  private static final Walking WALKING = Walking.load();
  private final PlanRequest request;
  private final List<CorpusTalk> talks;
  private final ToDoubleFunction<CorpusTalk> worth;

  EveryPlan(PlanRequest request, Corpus corpus, ToDoubleFunction<CorpusTalk> worth) {
    this.request = request;
    this.worth = worth;
    talks = new ArrayList<>(corpus.talks());
    talks.sort(Comparator.comparing(talk -> talk.talk().start()));
  }

  double best() {
    double best = Double.NEGATIVE_INFINITY;
    for (int set = 0; set < 1 << talks.size(); set++) {
      List<CorpusTalk> chosen = new ArrayList<>();
      for (int i = 0; i < talks.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(talks.get(i));
        }
      }
      if (holds(chosen)) {
        best = Math.max(best, value(chosen, worth));
      }
    }
    return best;
  }

  static double value(List<CorpusTalk> chosen, ToDoubleFunction<CorpusTalk> worth) {
    double value = 0;
    for (int i = 0; i < chosen.size(); i++) {
      boolean stays = i > 0 && chosen.get(i - 1).talk().room().equals(chosen.get(i).talk().room());
      value += worth.applyAsDouble(chosen.get(i)) + (stays ? DayPlan.STAYING : 0);
    }
    return value;
  }

  private boolean holds(List<CorpusTalk> chosen) {
    Hours hours = request.hours();
    LocalDateTime midnight = SchedulePicture.time("sat 00:00");
    LocalDateTime free = hours.from().orElse(midnight);
    LocalDateTime last = hours.until().orElse(midnight.plusDays(1));
    boolean paused = hours.pause().isEmpty();
    if (!chosen.stream().map(t -> t.talk().id()).toList().containsAll(request.wishes().musts())) {
      return false;
    }
    for (int i = 0; i <= chosen.size(); i++) {
      Duration way =
          i == 0 || i == chosen.size()
              ? Duration.ZERO
              : WALKING.between(chosen.get(i - 1).talk().room(), chosen.get(i).talk().room());
      LocalDateTime next = (i == chosen.size() ? last : chosen.get(i).talk().start()).minus(way);
      if (next.isBefore(free)) {
        return false;
      }
      paused |= fits(free, next);
      free = i == chosen.size() ? last : chosen.get(i).talk().end();
    }
    return paused && !free.isAfter(last);
  }

  private boolean fits(LocalDateTime free, LocalDateTime next) {
    Pause pause = Pause.LUNCH;
    LocalDateTime start = later(free, free.toLocalDate().atTime(pause.earliest()));
    LocalDateTime end = start.plus(pause.length());
    return !end.isAfter(next) && !end.isAfter(free.toLocalDate().atTime(pause.latest()));
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }
}
