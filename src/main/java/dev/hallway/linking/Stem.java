package dev.hallway.linking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings the forms of an English word together: case, accents, plural, -ing, -ed, -ion, -ise/-ize.
 *
 * <p>A few rules of Porter's stemmer (An algorithm for suffix stripping, 1980), the ones that bring
 * a title and its retelling together; rarer endings stay, since names must not fall into words.
 */
final class Stem {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int SHORTEST = 3;

  private Stem() {}

  /** Returns {@code word} in lower case without accents. */
  static String plain(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("ß", "ss")
        .replace("æ", "ae");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Returns the stem of {@code word}, which is plain. */
  static String of(String word) {
    if (word.length() <= SHORTEST || !isLetters(word)) {
      return word;
    }
    String stem = singular(word).replace("isation", "ization").replace("our", "or");
    stem = cut(stem, "ing");
    stem = cut(stem, "ed");
    stem = cut(stem, "ion");
    if (stem.endsWith("iz") || stem.endsWith("ize")) {
      stem = stem.substring(0, stem.lastIndexOf('z')) + "s";
    }
    if (stem.length() > SHORTEST + 1 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return undoubled(stem);
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static String cut(String word, String ending) {
    int rest = word.length() - ending.length();
    return rest >= SHORTEST && word.endsWith(ending) && hasVowel(word, rest)
        ? word.substring(0, rest)
        : word;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last > SHORTEST
            && stem.charAt(last) == stem.charAt(last - 1)
            && "aeious".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
