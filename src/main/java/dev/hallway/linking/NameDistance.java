package dev.hallway.linking;

/** How far two spellings of a name are apart. */
final class NameDistance {
  private NameDistance() {}

  /**
   * Returns the optimal string alignment distance: insertions, deletions, substitutions and swaps
   * of neighbours, each one step. Time is the product of the lengths.
   */
  static int between(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(int[][] steps, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(steps[i - 1][j - 1] + same, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }

  /** Returns whether two keys are so near that one is the other misspelt. */
  static boolean isMisspelling(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= 9 ? 2 : shorter >= 4 ? 1 : 0;
    return Math.abs(a.length() - b.length()) <= allowed && between(a, b) <= allowed;
  }

  /**
   * Returns whether {@code damaged} is {@code name} with its letters beyond ASCII turned into
   * others, as happens when a text is read in the wrong encoding.
   */
  static boolean isDamaged(String damaged, String name) {
    if (damaged.length() != name.length() || damaged.chars().allMatch(c -> c < 128)) {
      return false;
    }
    int same = 0;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < 128 || damaged.charAt(i) < 128) {
        if (name.charAt(i) != damaged.charAt(i)) {
          return false;
        }
        same++;
      }
    }
    return same >= 3;
  }
}
