package dev.hallway.evaluation;

import java.util.Locale;

/**
 * A figure with its 95 % confidence interval.
 *
 * @param low where the interval begins
 * @param high where it ends
 */
public record Estimate(double value, double low, double high) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value, low, high);
  }
}
