package dev.hallway.mention;

/** Tells phrases of plain English from names. */
final class OrdinaryPhrase {
  private OrdinaryPhrase() {}

  /**
   * Returns whether every word of {@code phrase}, parted by blanks or hyphens, is plain English.
   */
  static boolean isAllOrdinary(String phrase) {
    for (String word : phrase.split("[\\s-]+", -1)) {
      String lower = Fold.lower(word);
      boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
      if (word.length() > 1 && !number && !isKnown(word, lower)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKnown(String word, String lower) {
    OrdinaryWords ordinary = OrdinaryWords.STANDARD;
    return ordinary.contains(lower)
        || ordinary.isProper(word)
        || (lower.endsWith("s") && ordinary.contains(lower.substring(0, lower.length() - 1)));
  }
}
