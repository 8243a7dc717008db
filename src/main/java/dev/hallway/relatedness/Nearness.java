package dev.hallway.relatedness;

/**
 * How near to the question's words a talk names something else: two names in one sentence say more
 * than two names in one long abstract.
 *
 * <p>A tie counts as much as its talk is about the question, times 10/(10 + distance), where the
 * distance is the smallest number of words from one to the other. Distance in words as evidence of
 * relation goes back to Church and Hanks, "Word association norms, mutual information, and
 * lexicography", 1990, who counted within a window; a window of a fixed width did no better here.
 */
final class Nearness {
  private static final double HALFWAY = 10;

  private final Places places;
  private final Asked asked;
  private final Attention attention;

  Nearness(Places places, Asked asked, double weight) {
    this.places = places;
    this.asked = asked;
    this.attention = asked.attention().scaledTo(weight);
  }

  /**
   * Returns what a tie counts, given its talk and its position in the talk's row; 0 if not near.
   */
  double of(int talk, int position) {
    double weight = attention.of(talk);
    if (weight == 0) {
      return 0;
    }
    int distance = distance(asked.placesIn(talk), places.at(position));
    return distance < Integer.MAX_VALUE ? weight * HALFWAY / (HALFWAY + distance) : 0;
  }

  /**
   * Returns the smallest distance between two ascending lists; the largest int where one is empty.
   */
  private static int distance(int[] ones, int[] others) {
    int least = Integer.MAX_VALUE;
    for (int i = 0, j = 0; i < ones.length && j < others.length; ) {
      int step = ones[i] - others[j];
      least = Math.min(least, Math.abs(step));
      if (step < 0) {
        i++;
      } else {
        j++;
      }
    }
    return least;
  }

  /** Returns whether a talk names the question in one of its first {@code words} words. */
  boolean isNamedWithin(int talk, int words) {
    int[] there = asked.placesIn(talk);
    return there.length > 0 && there[0] < words;
  }

  /**
   * Returns the places of the question and of the node in a talk that are nearest to each other.
   */
  Pair closest(int talk, int position) {
    int[] ones = asked.placesIn(talk);
    int[] others = places.at(position);
    Pair best = Pair.NONE;
    for (int i = 0, j = 0; i < ones.length && j < others.length; ) {
      if (Math.abs(ones[i] - others[j]) < best.distance()) {
        best = new Pair(ones[i], others[j]);
      }
      if (ones[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return best;
  }

  /** Two places among the words of a talk. */
  record Pair(int asked, int other) {
    static final Pair NONE = new Pair(0, Integer.MAX_VALUE);

    int distance() {
      return Math.abs(asked - other);
    }
  }
}
