package dev.hallway.relatedness;

/** The talks that are about a question, and where they say so. */
final class Asked {
  private final Attention attention;
  private final int[][] places;

  /**
   * Creates one.
   *
   * @param attention how much each talk is about it
   * @param places by talk index, the places of its words that name it, ascending; kept, not copied
   */
  Asked(Attention attention, int[][] places) {
    this.attention = attention;
    this.places = places;
  }

  Attention attention() {
    return attention;
  }

  /**
   * Returns the places of a talk's words that name what was asked, ascending; not to be changed.
   */
  int[] placesIn(int talk) {
    return places[talk];
  }
}
