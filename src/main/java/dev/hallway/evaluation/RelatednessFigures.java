package dev.hallway.evaluation;

import java.util.List;

/**
 * How good a ranking is.
 *
 * @param precisionAt10 share of wanted names among the first ten judged answers, in [0,1]
 * @param recallAt20 share of the wanted names, at most twenty, among the first twenty, in [0,1]
 */
record RelatednessFigures(double precisionAt10, double recallAt20) {
  static RelatednessFigures mean(List<RelatednessFigures> figures) {
    return new RelatednessFigures(
        figures.stream().mapToDouble(RelatednessFigures::precisionAt10).average().orElse(0),
        figures.stream().mapToDouble(RelatednessFigures::recallAt20).average().orElse(0));
  }

  /** Returns the mean of both, by which weights are chosen. */
  double both() {
    return (precisionAt10 + recallAt20) / 2;
  }
}
