package dev.hallway.relatedness;

/**
 * The talks of a node, seen in one view.
 *
 * @param sum what they weigh in all
 * @param count how many have any weight
 * @param first the earliest of these, talks being numbered by year; -1 if there is none
 * @param strongest talk indexes, the heaviest first, at most {@value #MOST}
 */
record Seen(double sum, int count, int first, int[] strongest) {
  static final int MOST = 50;

  static Seen of(int[] talks, Attention attention) {
    double[] weights = new double[talks.length];
    double sum = 0;
    int count = 0;
    int first = -1;
    for (int i = 0; i < talks.length; i++) {
      weights[i] = attention.weights()[talks[i]];
      sum += weights[i];
      if (weights[i] > 0) {
        first = count++ == 0 ? talks[i] : first;
      }
    }
    int[] strongest = Strongest.of(weights, MOST);
    for (int i = 0; i < strongest.length; i++) {
      strongest[i] = talks[strongest[i]];
    }
    return new Seen(sum, count, first, strongest);
  }
}
