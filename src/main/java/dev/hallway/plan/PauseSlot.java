package dev.hallway.plan;

import java.util.List;

/**
 * Where the break of a day is among the stops of its chain.
 *
 * @param before the number of the stop after it; the number of stops if it comes last, -1 if there
 *     is no break
 * @param start in minutes
 * @param end in minutes
 */
record PauseSlot(int before, int start, int end) {
  /** Finds the first place where the break fits, with time to walk after it. */
  static PauseSlot find(PlanDay day, List<Stop> chain, Walking walking) {
    for (int i = 0; i <= chain.size() && day.window().isPresent(); i++) {
      DayPlan.Window window = day.window().get();
      int free = i == 0 ? day.from() : chain.get(i - 1).end();
      int until = i == chain.size() ? day.until() : chain.get(i).start();
      int walk =
          i == 0 || i == chain.size() ? 0 : chain.get(i - 1).minutesTo(chain.get(i), walking);
      if (window.fits(free, until - walk)) {
        int start = Math.max(free, window.earliest());
        return new PauseSlot(i, start, start + window.length());
      }
    }
    return new PauseSlot(-1, 0, 0);
  }

  /** Returns whether the break is right before a stop of the chain. */
  boolean isBefore(int stop) {
    return before == stop;
  }
}
