package dev.hallway.relatedness;

/** What a node's sum is divided by, so that nodes of many talks do not win by size. */
final class Divisor {
  private Divisor() {}

  static double of(int talks, RelatednessWeights weights) {
    return Math.pow(Math.max(1, talks + weights.caution()), weights.size());
  }
}
