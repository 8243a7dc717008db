package dev.hallway.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param plain in lower case, without accents
 */
record Word(int start, int end, String plain) {

  /** Returns the words of {@code text} between the offsets, in order. */
  static List<Word> listIn(String text, int start, int end) {
    List<Word> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int stop = at + 1;
      while (stop < end && goesOn(text, stop, end)) {
        stop++;
      }
      if (!isEnding(text, at, stop)) {
        words.add(new Word(at, stop, Stem.plain(text.substring(at, stop))));
      }
      at = stop;
    }
    return words;
  }

  /** The {@code s} of "Mozilla's" and the {@code t} of "don't" are no words. */
  private static boolean isEnding(String text, int at, int stop) {
    return stop - at <= 2
        && at > 1
        && (text.charAt(at - 1) == '\'' || text.charAt(at - 1) == '’')
        && Character.isLetter(text.charAt(at - 2))
        && Character.isLowerCase(text.charAt(at));
  }

  private static boolean goesOn(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    return (c == '+' || c == '#')
        && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
