package dev.hallway.relatedness;

import java.util.Arrays;

/** How much each talk is about something, seen in one way. */
final class Attention {
  private final double[] weights;

  /**
   * Creates one.
   *
   * @param weights by talk index, not negative and finite; kept, not copied
   */
  Attention(double[] weights) {
    this.weights = weights;
  }

  /** Returns the weights by talk index; not to be changed. */
  double[] weights() {
    return weights;
  }

  /** Returns the talks of a weight above 0, ascending. */
  int[] talks() {
    int[] talks = new int[weights.length];
    int count = 0;
    for (int talk = 0; talk < weights.length; talk++) {
      if (weights[talk] > 0) {
        talks[count++] = talk;
      }
    }
    return Arrays.copyOf(talks, count);
  }

  /** Returns the Euclidean length. */
  double length() {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }

  /** Returns what makes the Euclidean length {@code length}; 0 where this is all zero. */
  double factorTo(double length) {
    double own = length();
    return own > 0 ? length / own : 0;
  }

  /** Returns this, scaled to Euclidean length {@code length}; all zero where this is. */
  Attention scaledTo(double length) {
    double factor = factorTo(length);
    double[] scaled = new double[weights.length];
    for (int talk = 0; talk < weights.length; talk++) {
      scaled[talk] = weights[talk] * factor;
    }
    return new Attention(scaled);
  }
}
