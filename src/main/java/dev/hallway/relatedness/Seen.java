package dev.hallway.relatedness;

/** The talks of a node, seen in one view. */
final class Seen {
  static final int MOST = 50;

  private final int[] strongest;
  private double sum;
  private int count;
  private int first = -1;

  Seen(int[] talks, Attention attention) {
    double[] weights = new double[talks.length];
    for (int i = 0; i < talks.length; i++) {
      weights[i] = attention.weights()[talks[i]];
      sum += weights[i];
      if (weights[i] > 0) {
        first = count++ == 0 ? talks[i] : first;
      }
    }
    strongest = Strongest.of(weights, MOST);
    for (int i = 0; i < strongest.length; i++) {
      strongest[i] = talks[strongest[i]];
    }
  }

  /** Returns what they weigh in all. */
  double sum() {
    return sum;
  }

  /** Returns how many have any weight. */
  int count() {
    return count;
  }

  /** Returns the earliest of these, talks being numbered by year; -1 if there is none. */
  int first() {
    return first;
  }

  /** Returns the heaviest first, at most {@value #MOST}; not to be changed. */
  int[] strongest() {
    return strongest;
  }
}
