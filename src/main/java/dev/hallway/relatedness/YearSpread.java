package dev.hallway.relatedness;

import java.util.Arrays;

/**
 * Chooses talks of many years: a talk counts half of its weight for each talk of its year that was
 * chosen before it, as maximal marginal relevance does for texts that repeat each other (Carbonell
 * and Goldstein, "The use of MMR", 1998). Otherwise the year with the largest devroom fills the
 * list.
 */
final class YearSpread {
  private static final double AGAIN = 0.5;

  private final Years years;

  YearSpread(Years years) {
    this.years = years;
  }

  /**
   * Returns at most {@code most} of {@code talks}, in the order in which they were chosen.
   *
   * @param talks the heaviest first
   */
  int[] choose(int[] talks, double[] weights, int most) {
    double[] worth = Arrays.stream(talks).mapToDouble(talk -> weights[talk]).toArray();
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
