package dev.hallway.corpus;

/** Writes numbers as words that can be spoken, another word for each number. */
final class Syllables {
  private static final String[] PARTS = {
    "ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu", "lor"
  };

  private Syllables() {}

  /** Returns a word of at least two syllables. */
  static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + PARTS.length;
    while (rest > 0) {
      word.append(PARTS[rest % PARTS.length]);
      rest /= PARTS.length;
    }
    return word.toString();
  }

  /** Returns the word with a capital. */
  static String name(int number) {
    String word = word(number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
