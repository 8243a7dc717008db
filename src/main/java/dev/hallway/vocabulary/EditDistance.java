package dev.hallway.vocabulary;

/**
 * Counts the edits between two words: insertions, deletions, substitutions and transpositions of
 * neighbours (optimal string alignment; Boytsov, "Indexing methods for approximate dictionary
 * searching", 2011, section 2.1).
 */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Returns the distance of {@code a} and {@code b}, or {@code limit + 1} if it is larger than
   * {@code limit}. Takes O(|a|·|b|) time and O(|b|) space.
   */
  public static int atMost(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int edits = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits = Math.min(edits, beforeLast[j - 2] + 1);
        }
        current[j] = edits;
        best = Math.min(best, edits);
      }
      if (best > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  /** Returns the distance of {@code a} and {@code b}, however large. */
  public static int between(String a, String b) {
    return atMost(a, b, Math.max(a.length(), b.length()));
  }
}
