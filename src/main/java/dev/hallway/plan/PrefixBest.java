package dev.hallway.plan;

import java.util.Arrays;

/**
 * The best way so far to any of some stops, asked for by the time they end: a binary indexed tree
 * of prefix maxima (Fenwick, 1994). Adding and asking are O(log n).
 */
final class PrefixBest {
  /** The answer where there is no stop. */
  static final int NONE = -2;

  private final int[] ends;
  private final int[] best;
  private final double[] value;

  /**
   * Makes an empty tree.
   *
   * @param ends the minutes at which stops end, ascending, each once
   */
  PrefixBest(int[] ends) {
    this.ends = ends;
    best = new int[ends.length + 1];
    value = new double[ends.length + 1];
    clear();
  }

  void clear() {
    Arrays.fill(best, NONE);
    Arrays.fill(value, Double.NEGATIVE_INFINITY);
  }

  /** Adds a way that is worth {@code worth} to the stop {@code stop}, which ends at {@code end}. */
  void add(int end, double worth, int stop) {
    int rank = Arrays.binarySearch(ends, end) + 1;
    for (int i = rank; i < value.length; i += i & -i) {
      if (worth > value[i]) {
        value[i] = worth;
        best[i] = stop;
      }
    }
  }

  /** Returns the stop with the best way among those that end by {@code end}, or {@link #NONE}. */
  int best(int end) {
    int at = Arrays.binarySearch(ends, end);
    int found = NONE;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = at >= 0 ? at + 1 : -at - 1; i > 0; i -= i & -i) {
      if (best[i] >= 0 && (value[i] > highest || (value[i] == highest && best[i] < found))) {
        highest = value[i];
        found = best[i];
      }
    }
    return found;
  }
}
