package dev.hallway.relatedness;

/** The talks of a node, seen in one view. */
final class Seen {
  static final int MOST = 20;

  private final int[] strongest;
  private double sum;
  private int count;
  private int first = -1;

  Seen(int[] talks, Attention attention) {
    Strongest picked = new Strongest(attention.numbers(), MOST);
    for (int talk : talks) {
      if (attention.of(talk) > 0) {
        sum += attention.of(talk);
        first = count++ == 0 ? talk : first;
        picked.offer(talk);
      }
    }
    strongest = picked.toArray();
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
