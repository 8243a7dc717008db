package dev.hallway.relatedness;

/**
 * What a node's sum is divided by, so that nodes of many talks do not win by size.
 *
 * <p>Powers are worked out once for each number of talks: a question needs thousands of them.
 */
final class Divisor {
  private final double[] byTalks;

  /** Prepares for nodes of at most {@code mostTalks} talks. */
  Divisor(RelatednessWeights weights, int mostTalks) {
    byTalks = new double[mostTalks + 1];
    for (int talks = 0; talks < byTalks.length; talks++) {
      byTalks[talks] = Math.pow(Math.max(1, talks + weights.caution()), weights.size());
    }
  }

  double of(int talks) {
    return byTalks[talks];
  }
}
