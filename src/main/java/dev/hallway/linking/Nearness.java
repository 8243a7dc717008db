package dev.hallway.linking;

import java.util.Arrays;

/** Tells whether two spellings may be meant for the same word. */
final class Nearness {
  private static final int SHORT = 4;
  private static final int LONG = 8;

  private Nearness() {}

  /**
   * Returns whether {@code a} and {@code b} differ by one slip of the hand, or by two where both
   * have eight letters or more; words of four letters only by two neighbours that changed places.
   */
  static boolean near(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORT || Math.abs(a.length() - b.length()) > 2 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    if (!a.chars().allMatch(Character::isLetter) || !b.chars().allMatch(Character::isLetter)) {
      return false;
    }
    if (shorter == SHORT) {
      return a.length() == b.length() && distance(a, b) == 1 && sameLetters(a, b);
    }
    return distance(a, b) <= (shorter >= LONG ? 2 : 1);
  }

  private static boolean sameLetters(String a, String b) {
    return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
  }

  /** Optimal string alignment distance (Damerau 1964, restricted), O(|a| |b|). */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
