package dev.hallway.report;

/** Tells for every character of a text without markup where in the source it stood. */
public final class OriginMap {
  private final int[] origins;

  /**
   * Creates the map of a text of {@code origins.length} characters.
   *
   * @param origins for each character its offset in the source, never descending
   */
  public OriginMap(int[] origins) {
    this.origins = origins.clone();
  }

  /** Returns how many characters the text has. */
  public int length() {
    return origins.length;
  }

  /** Returns where in the source the character at {@code start} of the text stands. */
  public int sourceStart(int start) {
    return origins[start];
  }

  /** Returns the offset in the source after the last character of the text before {@code end}. */
  public int sourceEnd(int end) {
    return origins[end - 1] + 1;
  }
}
