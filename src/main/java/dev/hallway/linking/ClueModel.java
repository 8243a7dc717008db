package dev.hallway.linking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Turns clues into a probability: the logistic function of their weighted sum.
 *
 * @param bias what the sum starts with
 * @param weights by clue; a clue without a weight says nothing
 */
record ClueModel(double bias, Map<Clue, Double> weights) {

  ClueModel {
    weights = Collections.unmodifiableMap(copy(weights));
  }

  private static Map<Clue, Double> copy(Map<Clue, Double> weights) {
    Map<Clue, Double> copy = new EnumMap<>(Clue.class);
    copy.putAll(weights);
    return copy;
  }

  /** Returns the probability that a candidate with {@code clues} is right. */
  double probability(Clues clues) {
    double sum = bias;
    for (Map.Entry<Clue, Double> entry : weights.entrySet()) {
      sum += entry.getValue() * clues.get(entry.getKey());
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
