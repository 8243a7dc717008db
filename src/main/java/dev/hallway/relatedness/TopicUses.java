package dev.hallway.relatedness;

import java.util.Arrays;

/** The use that talks make of a topic's words. */
final class TopicUses {
  private final double[] counts;
  private final int[][] places;

  TopicUses(int talks) {
    counts = new double[talks];
    places = Places.none(talks);
  }

  void add(int talk, int at, double weight) {
    counts[talk] += weight;
    places[talk] = Places.merged(places[talk], new int[] {at});
  }

  boolean isEmpty() {
    return Arrays.stream(counts).allMatch(count -> count == 0);
  }

  /**
   * Returns how often each talk uses them, by talk index; a title's word counts {@link
   * TalkRelevance#TITLE} times.
   */
  double[] counts() {
    return counts;
  }

  /** Returns where, by talk index, ascending. */
  int[][] places() {
    return places;
  }
}
