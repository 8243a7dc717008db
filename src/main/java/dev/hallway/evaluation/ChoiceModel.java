package dev.hallway.evaluation;

import java.util.List;

/**
 * Fits a conditional logit (McFadden, 1974) with non-negative weights by Newton's method: each step
 * solves the quadratic model within the bounds by coordinate ascent and is halved until the value
 * rises. The value is concave, so the result does not depend on where it starts.
 */
final class ChoiceModel {
  private static final int MOST_STEPS = 30;
  private static final int SWEEPS = 200;
  private static final double ENOUGH = 1e-6;

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
    double[] current = new double[n];
    for (int f = 0; f < n; f++) {
      current[f] = start[f] * scale[f];
    }
    Slope here = Slope.at(choices, scale, shrinkage, current);
    for (int i = 0; i < MOST_STEPS; i++) {
      double[] direction = here.direction(current);
      double[] next = current;
      Slope there = here;
      for (double step = 1; step > ENOUGH && there.value <= here.value; step /= 2) {
        next = ahead(current, direction, step);
        there = Slope.at(choices, scale, shrinkage, next);
      }
      if (there.value <= here.value + ENOUGH) {
        break;
      }
      current = next;
      here = there;
    }
    double[] weights = new double[n];
    for (int f = 0; f < n; f++) {
      weights[f] = current[f] / scale[f];
    }
    return weights;
  }

  private static double[] ahead(double[] from, double[] direction, double step) {
    double[] to = new double[from.length];
    for (int f = 0; f < to.length; f++) {
      to[f] = Math.max(0, from[f] + step * direction[f]);
    }
    return to;
  }

  /** The penalised log-likelihood at some weights, with its first and second derivatives. */
  private static final class Slope {
    private final double[] scale;
    private final double[] gradient;
    private final double[][] curvature;
    private double value;

    private Slope(double[] scale) {
      this.scale = scale;
      gradient = new double[scale.length];
      curvature = new double[scale.length][scale.length];
    }

    static Slope at(List<Choice> choices, double[] scale, double shrinkage, double[] weights) {
      Slope slope = new Slope(scale);
      for (int f = 0; f < weights.length; f++) {
        slope.value -= shrinkage * weights[f] * weights[f];
        slope.gradient[f] -= 2 * shrinkage * weights[f];
        slope.curvature[f][f] += 2 * shrinkage;
      }
      choices.forEach(choice -> slope.add(choice, weights));
      return slope;
    }

    private void add(Choice choice, double[] weights) {
      int n = weights.length;
      double[] scores = new double[choice.rows.length];
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < scores.length; i++) {
        for (int f = 0; f < n; f++) {
          scores[i] += weights[f] / scale[f] * choice.rows[i][f];
        }
        highest = Math.max(highest, scores[i]);
      }
      double total = 0;
      for (double score : scores) {
        total += Math.exp(score - highest);
      }
      double[] mean = new double[n];
      double[] row = new double[n];
      for (int i = 0; i < scores.length; i++) {
        double probability = Math.exp(scores[i] - highest) / total;
        for (int f = 0; f < n; f++) {
          row[f] = choice.rows[i][f] / scale[f];
          mean[f] += probability * row[f];
          gradient[f] += i == choice.chosen ? row[f] : 0;
        }
        for (int f = 0; f < n; f++) {
          for (int g = 0; g <= f && row[f] != 0; g++) {
            curvature[f][g] += probability * row[f] * row[g];
          }
        }
      }
      for (int f = 0; f < n; f++) {
        gradient[f] -= mean[f];
        for (int g = 0; g <= f; g++) {
          curvature[f][g] -= mean[f] * mean[g];
        }
      }
      value += scores[choice.chosen] - highest - Math.log(total);
    }

    /** Returns where the quadratic model is highest, as a way from {@code weights}. */
    double[] direction(double[] weights) {
      int n = weights.length;
      double[] way = new double[n];
      for (int sweep = 0; sweep < SWEEPS; sweep++) {
        for (int f = 0; f < n; f++) {
          double slope = gradient[f];
          for (int g = 0; g < n; g++) {
            slope -= (g <= f ? curvature[f][g] : curvature[g][f]) * way[g];
          }
          way[f] = Math.max(-weights[f], way[f] + slope / curvature[f][f]);
        }
      }
      return way;
    }
  }
}
