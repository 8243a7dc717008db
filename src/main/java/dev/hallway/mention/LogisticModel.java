package dev.hallway.mention;

import java.util.List;

/**
 * Logistic regression: probability {@code 1 / (1 + exp(-w·x))}.
 *
 * <p>Fitted by gradient descent over all examples at once from zero weights, with a quadratic
 * penalty, so that the same examples give the same weights. Time is rounds times examples times
 * features.
 */
final class LogisticModel {
  private static final int ROUNDS = 400;
  private static final double STEP = 1.0;
  private static final double PENALTY = 1e-4;

  private final double[] weights;

  private LogisticModel(double[] weights) {
    this.weights = weights;
  }

  /** One example: what is seen, and whether it is a technology. */
  static final class Example {
    private final double[] features;
    private final boolean positive;

    Example(double[] features, boolean positive) {
      this.features = features.clone();
      this.positive = positive;
    }
  }

  /** Fits a model to {@code examples}, both classes counting the same. */
  static LogisticModel fit(List<Example> examples) {
    int size = examples.getFirst().features.length;
    long positive = examples.stream().filter(example -> example.positive).count();
    double positiveWeight = 0.5 / Math.max(1, positive);
    double negativeWeight = 0.5 / Math.max(1, examples.size() - positive);
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      for (Example example : examples) {
        double error = probability(weights, example.features) - (example.positive ? 1 : 0);
        double scaled = error * (example.positive ? positiveWeight : negativeWeight);
        for (int i = 0; i < size; i++) {
          gradient[i] += scaled * example.features[i];
        }
      }
      for (int i = 0; i < size; i++) {
        weights[i] -= STEP * (gradient[i] + PENALTY * weights[i]);
      }
    }
    return new LogisticModel(weights);
  }

  double probability(double[] features) {
    return probability(weights, features);
  }

  private static double probability(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
