package dev.hallway.plan;

import dev.hallway.corpus.CorpusTalk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the best chain of a day into items of a plan, with the break and the second choices. */
final class DayItems {
  private final PlanDay day;
  private final Worths worths;
  private final Walking walking;
  private final List<Stop> chain;
  private final PauseSlot pause;
  private final List<@Nullable Stop> seconds;

  /**
   * Prepares a day.
   *
   * @param candidates talks that could be second choices
   */
  DayItems(PlanDay day, Worths worths, Walking walking, List<Stop> chain, List<Stop> candidates) {
    this.day = day;
    this.worths = worths;
    this.walking = walking;
    this.chain = chain;
    pause = PauseSlot.find(day, chain, walking);
    List<Stop> others = candidates.stream().filter(stop -> !chain.contains(stop)).toList();
    seconds = new SecondChoices(chain, others, pause, day, walking).list();
  }

  List<PlanItem> list() {
    List<PlanItem> items = new ArrayList<>();
    for (int i = 0; i <= chain.size(); i++) {
      if (pause.isBefore(i)) {
        items.add(
            new PlanItem.TakePause(
                day.pauseName(), day.time(pause.start()), day.time(pause.end())));
      }
      if (i < chain.size()) {
        items.add(item(i));
      }
    }
    return items;
  }

  private PlanItem item(int i) {
    Stop stop = chain.get(i);
    if (stop.appointment() != null) {
      return new PlanItem.KeepAppointment(stop.appointment());
    }
    CorpusTalk talk = Objects.requireNonNull(stop.talk());
    boolean stays = i > 0 && chain.get(i - 1).sameRoom(stop);
    return new PlanItem.SeeTalk(
        worths.explain(talk),
        worths.reason(talk),
        walkingTimeTo(i),
        worths.of(talk) + (stays ? DayPlan.STAYING : 0),
        second(i));
  }

  /** Returns how long the way is from the last place that is known. */
  private Duration walkingTimeTo(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (chain.get(k).room() != null) {
        return Duration.ofMinutes(chain.get(k).minutesTo(chain.get(i), walking));
      }
    }
    return Duration.ZERO;
  }

  private Optional<PlanItem.SecondChoice> second(int i) {
    return Optional.ofNullable(seconds.get(i))
        .map(stop ->
            new PlanItem.SecondChoice(
                worths.explain(Objects.requireNonNull(stop.talk())),
                Duration.ofMinutes(chain.get(i).minutesTo(stop, walking))));
  }
}
