package dev.hallway.evaluation;

import java.util.List;

/**
 * Fits a conditional logit with non-negative weights by projected gradient ascent with momentum
 * (FISTA: Beck and Teboulle, 2009; restarted as O'Donoghue and Candès, 2015, advise).
 */
final class ChoiceModel {
  private static final int MOST_STEPS = 400;
  private static final double ENOUGH = 1e-5;

  private ChoiceModel() {}

  /** One choice: the candidates' feature values and which of them was chosen. */
  static final class Choice {
    private final String report;
    private final double[][] rows;
    private final int chosen;

    Choice(String report, double[][] rows, int chosen) {
      this.report = report;
      this.rows = rows;
      this.chosen = chosen;
    }

    String report() {
      return report;
    }
  }

  /** Returns the standard deviation of every feature over all candidates, at least 0.001. */
  static double[] deviations(List<Choice> choices) {
    int features = choices.getFirst().rows[0].length;
    double[] sum = new double[features];
    double[] squares = new double[features];
    long n = 0;
    for (Choice choice : choices) {
      for (double[] row : choice.rows) {
        n++;
        for (int f = 0; f < features; f++) {
          sum[f] += row[f];
          squares[f] += row[f] * row[f];
        }
      }
    }
    double[] deviations = new double[features];
    for (int f = 0; f < features; f++) {
      double variance = squares[f] / n - sum[f] / n * (sum[f] / n);
      deviations[f] = Math.max(1e-3, Math.sqrt(Math.max(0, variance)));
    }
    return deviations;
  }

  /**
   * Returns the weights that maximise the choices' log-likelihood less {@code shrinkage} times the
   * sum of squares of weight times deviation.
   *
   * @param start weights to start from
   */
  static double[] fit(List<Choice> choices, double[] scale, double shrinkage, double[] start) {
    int n = start.length;
    double step = 1 / (0.5 * n * choices.size() + 2 * shrinkage);
    double[] current = new double[n];
    for (int f = 0; f < n; f++) {
      current[f] = start[f] * scale[f];
    }
    double[] ahead = current.clone();
    double momentum = 1;
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < MOST_STEPS; i++) {
      double[] gradient = new double[n];
      double value = gradient(choices, scale, shrinkage, ahead, gradient);
      double[] next = new double[n];
      double change = 0;
      for (int f = 0; f < n; f++) {
        next[f] = Math.max(0, ahead[f] + step * gradient[f]);
        change = Math.max(change, Math.abs(next[f] - current[f]));
      }
      if (value < before) {
        momentum = 1;
      }
      before = value;
      double grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      for (int f = 0; f < n; f++) {
        ahead[f] = next[f] + (momentum - 1) / grown * (next[f] - current[f]);
      }
      momentum = grown;
      current = next;
      if (change < ENOUGH) {
        break;
      }
    }
    double[] weights = new double[n];
    for (int f = 0; f < n; f++) {
      weights[f] = current[f] / scale[f];
    }
    return weights;
  }

  private static double gradient(
      List<Choice> choices, double[] scale, double shrinkage, double[] at, double[] gradient) {
    double value = 0;
    for (int f = 0; f < at.length; f++) {
      value -= shrinkage * at[f] * at[f];
      gradient[f] -= 2 * shrinkage * at[f];
    }
    double[] weights = new double[at.length];
    for (int f = 0; f < at.length; f++) {
      weights[f] = at[f] / scale[f];
    }
    for (Choice choice : choices) {
      value += add(choice, weights, scale, gradient);
    }
    return value;
  }

  /** Adds the choice's gradient and returns its log-likelihood. */
  private static double add(Choice choice, double[] weights, double[] scale, double[] gradient) {
    double[] scores = new double[choice.rows.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (int f = 0; f < weights.length; f++) {
        scores[i] += weights[f] * choice.rows[i][f];
      }
      highest = Math.max(highest, scores[i]);
    }
    double total = 0;
    for (double score : scores) {
      total += Math.exp(score - highest);
    }
    for (int i = 0; i < scores.length; i++) {
      double probability = Math.exp(scores[i] - highest) / total;
      double residual = (i == choice.chosen ? 1 : 0) - probability;
      for (int f = 0; f < weights.length; f++) {
        gradient[f] += residual * choice.rows[i][f] / scale[f];
      }
    }
    return scores[choice.chosen] - highest - Math.log(total);
  }
}
