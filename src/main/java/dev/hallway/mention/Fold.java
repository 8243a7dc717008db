package dev.hallway.mention;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings spellings of one name together: case, accents, blanks, hyphens, underscores and
 * apostrophes do not count.
 */
final class Fold {
  private static final char[] LATIN = latin();

  private Fold() {}

  /** Returns whether a spelling may have or lack {@code c} without being another name. */
  static boolean isGap(char c) {
    return c == ' '
        || c == '-'
        || c == '_'
        || c == '\''
        || c == '’'
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c == '\u00a0'
        || c == '\u2010'
        || c == '\u2011';
  }

  /** Returns {@code c} in lower case and without accent; never a different number of characters. */
  static char fold(char c) {
    return c < LATIN.length ? LATIN[c] : Character.toLowerCase(c);
  }

  /** Returns {@code text} folded, without the characters that do not count. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isGap(text.charAt(i))) {
        key.append(fold(text.charAt(i)));
      }
    }
    return key.toString();
  }

  /** Returns {@code text} with every character folded, of the same length. */
  static String lower(String text) {
    char[] lower = new char[text.length()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = fold(text.charAt(i));
    }
    return new String(lower);
  }

  private static char[] latin() {
    char[] table = new char[0x250];
    for (char c = 0; c < table.length; c++) {
      String plain =
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
      table[c] = Character.isLetter(c) ? plain.charAt(0) : c;
    }
    table['ø'] = table['Ø'] = 'o';
    table['ł'] = table['Ł'] = 'l';
    table['đ'] = table['Đ'] = 'd';
    table['ı'] = 'i';
    return table;
  }
}
