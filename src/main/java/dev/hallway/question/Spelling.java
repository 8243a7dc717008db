package dev.hallway.question;

import dev.hallway.vocabulary.EditDistance;
import java.util.Arrays;
import java.util.Set;

/**
 * Says whether a word is a keyword, perhaps misspelt.
 *
 * <p>One edit is forgiven in a keyword of four letters, two in one of seven (optimal string
 * alignment); in four letters no plain substitution, in three only two letters swapped. The first
 * letter is right or has changed places with the second. A word that is a keyword itself is never
 * taken for a misspelling of another.
 *
 * @param right words that are spelt right as they are
 */
record Spelling(Set<String> right) {
  static final int DIFFERENT = -1;

  Spelling {
    right = Set.copyOf(right);
  }

  /** Returns how many edits lie between a word and a keyword, or {@link #DIFFERENT}. */
  int edits(String word, String keyword) {
    if (word.equals(keyword)) {
      return 0;
    }
    int length = keyword.length();
    int allowed = length >= 7 ? 2 : length >= 3 ? 1 : 0;
    if (allowed == 0 || word.length() < 3 || right.contains(word) || !sameStart(word, keyword)) {
      return DIFFERENT;
    }
    int edits = EditDistance.atMost(word, keyword, allowed);
    boolean substitution = word.length() == length && !sameLetters(word, keyword);
    boolean tooShort = (length <= 4 && substitution) || (length == 3 && word.length() != length);
    return edits > allowed || tooShort ? DIFFERENT : edits;
  }

  private static boolean sameStart(String word, String keyword) {
    return word.charAt(0) == keyword.charAt(0)
        || (word.charAt(0) == keyword.charAt(1) && word.charAt(1) == keyword.charAt(0));
  }

  private static boolean sameLetters(String a, String b) {
    int[] first = a.chars().sorted().toArray();
    int[] second = b.chars().sorted().toArray();
    return Arrays.equals(first, second);
  }
}
