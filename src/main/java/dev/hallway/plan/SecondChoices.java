package dev.hallway.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best second choices for the talks of one day.
 *
 * <p>Somebody goes to the first choice of a slot, from the first or from the second choice of the
 * slot before, is at its door at most ten minutes early and finds it full. The second choice starts
 * no sooner than one can walk there from that door, begins before the first choice is over, ends in
 * time for what the plan has next, and is not in the plan. Since the second choice of a slot bounds
 * the arrival at the next slot and nothing else, a dynamic programme over slots finds the second
 * choices that are worth most together: O(n · m) for n slots and m talks at a time, times m.
 */
final class SecondChoices {
  /** Nobody stands at a door for longer than that before a talk. */
  private static final int EARLY_MINUTES = 10;

  /** Any second choice is better than none. */
  private static final double SOMETHING = 1e-6;

  private final List<Stop> chain;
  private final List<Stop> others;
  private final PauseSlot pause;
  private final PlanDay day;
  private final Walking walking;

  /** A second choice of a slot, or none, and the best way to it; {@code before} in its slot. */
  private record Step(@Nullable Stop second, double worth, int before) {}

  /**
   * Prepares a day.
   *
   * @param chain the first choices, by time
   * @param others talks that are not among them
   */
  SecondChoices(
      List<Stop> chain, List<Stop> others, PauseSlot pause, PlanDay day, Walking walking) {
    this.chain = chain;
    this.others = others;
    this.pause = pause;
    this.day = day;
    this.walking = walking;
  }

  /** Returns the second choice of each stop of the chain; null where there is none. */
  List<@Nullable Stop> list() {
    List<List<Step>> slots = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      slots.add(steps(i, i == 0 ? List.of(new Step(null, 0, 0)) : slots.get(i - 1)));
    }
    List<@Nullable Stop> seconds = new ArrayList<>();
    int at = slots.isEmpty() ? 0 : best(slots.getLast());
    for (int i = chain.size() - 1; i >= 0; i--) {
      Step step = slots.get(i).get(at);
      seconds.add(step.second());
      at = step.before();
    }
    Collections.reverse(seconds);
    return seconds;
  }

  private List<Step> steps(int i, List<Step> before) {
    int[] arrivals = before.stream().mapToInt(step -> arrival(i, step.second())).toArray();
    List<Step> steps = new ArrayList<>();
    int free = best(before);
    steps.add(new Step(null, before.get(free).worth(), free));
    if (chain.get(i).talk() == null) {
      return steps;
    }
    for (Stop second : others) {
      if (fits(i, second)) {
        int latest = second.start() - chain.get(i).minutesTo(second, walking);
        int from = -1;
        for (int k = 0; k < arrivals.length; k++) {
          if (arrivals[k] <= latest
              && (from < 0 || before.get(k).worth() > before.get(from).worth())) {
            from = k;
          }
        }
        if (from >= 0) {
          steps.add(new Step(second, before.get(from).worth() + second.worth() + SOMETHING, from));
        }
      }
    }
    return steps;
  }

  private static int best(List<Step> steps) {
    int best = 0;
    for (int k = 1; k < steps.size(); k++) {
      if (steps.get(k).worth() > steps.get(best).worth()) {
        best = k;
      }
    }
    return best;
  }

  /** Returns when one is at the door of slot i, having been to either choice of the slot before. */
  private int arrival(int i, @Nullable Stop secondBefore) {
    Stop first = chain.get(i);
    int arrival = Math.max(day.from(), first.start() - EARLY_MINUTES);
    if (i > 0) {
      arrival = Math.max(arrival, arrival(chain.get(i - 1), i, first));
    }
    if (secondBefore != null) {
      arrival = Math.max(arrival, arrival(secondBefore, i, first));
    }
    if (i == 0 && pause.isBefore(0)) {
      arrival = Math.max(arrival, pause.end());
    }
    return arrival;
  }

  private int arrival(Stop from, int i, Stop first) {
    int free = pause.isBefore(i) ? pause.end() : from.end();
    return free + from.minutesTo(first, walking);
  }

  /** Returns whether a talk can be the second choice of slot i for somebody who comes in time. */
  private boolean fits(int i, Stop second) {
    Stop first = chain.get(i);
    boolean pauseNext = pause.isBefore(i + 1);
    if (second.end() > day.until()
        || second.start() >= first.end()
        || (pauseNext && second.end() > pause.start())) {
      return false;
    }
    if (i + 1 == chain.size()) {
      return true;
    }
    Stop next = chain.get(i + 1);
    int free = pauseNext ? pause.end() : second.end();
    return free + second.minutesTo(next, walking) <= next.start();
  }
}
