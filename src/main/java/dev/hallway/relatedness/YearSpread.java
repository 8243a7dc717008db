package dev.hallway.relatedness;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Chooses talks of many years: a talk counts a quarter of its weight for each talk of its year that
 * was chosen before it, as maximal marginal relevance does for texts that repeat each other
 * (Carbonell and Goldstein, "The use of MMR", 1998). Otherwise the year with the largest devroom
 * fills the list.
 */
final class YearSpread {
  private static final double AGAIN = 0.25;

  private final Years years;

  YearSpread(Years years) {
    this.years = years;
  }

  /**
   * Returns at most {@code most} of {@code talks}, in the order in which they were chosen.
   *
   * @param weight what a talk counts, given its index
   */
  int[] choose(int[] talks, IntToDoubleFunction weight, int most) {
    double[] worth = Arrays.stream(talks).mapToDouble(weight).toArray();
    int[] chosen = new int[Math.min(most, talks.length)];
    for (int place = 0; place < chosen.length; place++) {
      int best = 0;
      for (int i = 1; i < worth.length; i++) {
        best = worth[i] > worth[best] ? i : best;
      }
      chosen[place] = talks[best];
      worth[best] = 0;
      for (int i = 0; i < worth.length; i++) {
        worth[i] *= years.of(talks[i]) == years.of(talks[best]) ? AGAIN : 1;
      }
    }
    return chosen;
  }
}
