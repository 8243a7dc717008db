package dev.hallway.linking;

import dev.hallway.vocabulary.EditDistance;

/** Tells when one spelling of a name is another one gone wrong. */
final class NameLikeness {
  private NameLikeness() {}

  /** Returns whether two keys are so near that one is the other misspelt. */
  static boolean isMisspelling(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= 9 ? 2 : shorter >= 4 ? 1 : 0;
    return EditDistance.atMost(a, b, allowed) <= allowed;
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
