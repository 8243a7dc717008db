package dev.hallway.linking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares).
 *
 * <p>Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1. The bias is
 * not penalised. Deterministic. O(rounds (n k² + k³)), n rows, k clues.
 */
final class LogisticFit {
  private static final double PENALTY = 1.0;
  private static final int ROUNDS = 25;

  private LogisticFit() {}

  static ClueModel of(List<Clues> rows, List<Boolean> labels, List<Clue> clues) {
    int k = clues.size() + 1;
    double[][] x = new double[rows.size()][k];
    for (int i = 0; i < x.length; i++) {
      x[i][0] = 1;
      for (int j = 1; j < k; j++) {
        x[i][j] = rows.get(i).get(clues.get(j - 1));
      }
    }
    double[] w = new double[k];
    w[0] = -3;
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[k];
      double[][] hessian = new double[k][k];
      for (int j = 1; j < k; j++) {
        gradient[j] = -PENALTY * w[j];
        hessian[j][j] = PENALTY;
      }
      hessian[0][0] = 1e-6;
      for (int i = 0; i < x.length; i++) {
        double sum = 0;
        for (int j = 0; j < k; j++) {
          sum += w[j] * x[i][j];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double rest = (labels.get(i) ? 1 : 0) - p;
        double spread = Math.max(1e-6, p * (1 - p));
        for (int j = 0; j < k; j++) {
          gradient[j] += rest * x[i][j];
          for (int l = 0; l <= j; l++) {
            hessian[j][l] += spread * x[i][j] * x[i][l];
          }
        }
      }
      double[] step = solve(hessian, gradient);
      for (int j = 0; j < k; j++) {
        w[j] += Math.clamp(step[j], -2, 2);
      }
    }
    Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    for (int j = 1; j < k; j++) {
      weights.put(clues.get(j - 1), w[j]);
    }
    return new ClueModel(w[0], weights);
  }

  /** Solves a symmetric positive definite system of which the lower half is given (Cholesky). */
  private static double[] solve(double[][] a, double[] b) {
    int k = b.length;
    double[][] l = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int m = 0; m < j; m++) {
          sum -= l[i][m] * l[j][m];
        }
        l[i][j] = i == j ? Math.sqrt(Math.max(1e-9, sum)) : sum / l[j][j];
      }
    }
    double[] y = new double[k];
    for (int i = 0; i < k; i++) {
      double sum = b[i];
      for (int m = 0; m < i; m++) {
        sum -= l[i][m] * y[m];
      }
      y[i] = sum / l[i][i];
    }
    for (int i = k - 1; i >= 0; i--) {
      double sum = y[i];
      for (int m = i + 1; m < k; m++) {
        sum -= l[m][i] * y[m];
      }
      y[i] = sum / l[i][i];
    }
    return y;
  }
}
