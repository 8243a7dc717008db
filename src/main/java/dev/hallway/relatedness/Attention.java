package dev.hallway.relatedness;

import java.util.Arrays;

/** How much each talk is about something, seen in one way: numbers by talk, times a factor. */
final class Attention {
  private final double[] numbers;
  private final double factor;
  private final double length;

  /**
   * Creates one.
   *
   * @param weights by talk index, not negative and finite; kept, not copied
   */
  Attention(double[] weights) {
    this(weights, 1, length(weights));
  }

  private Attention(double[] numbers, double factor, double length) {
    this.numbers = numbers;
    this.factor = factor;
    this.length = length;
  }

  private static double length(double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }

  /** Returns the weight of a talk. */
  double of(int talk) {
    return numbers[talk] * factor;
  }

  /** Returns numbers in proportion to the weights, by talk index; not to be changed. */
  double[] numbers() {
    return numbers;
  }

  /** Adds the weights to {@code sums}, by talk index. */
  void addTo(double[] sums) {
    for (int talk = 0; talk < sums.length; talk++) {
      sums[talk] += numbers[talk] * factor;
    }
  }

  /** Returns the talks of a weight above 0, ascending. */
  int[] talks() {
    int[] talks = new int[numbers.length];
    int count = 0;
    for (int talk = 0; talk < numbers.length; talk++) {
      if (numbers[talk] > 0) {
        talks[count++] = talk;
      }
    }
    return Arrays.copyOf(talks, count);
  }

  /** Returns the Euclidean length. */
  double length() {
    return length;
  }

  /** Returns this, scaled to Euclidean length {@code other}; all zero where this is. */
  Attention scaledTo(double other) {
    return new Attention(numbers, length > 0 ? factor * other / length : 0, length > 0 ? other : 0);
  }
}
