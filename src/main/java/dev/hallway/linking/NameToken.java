package dev.hallway.linking;

import dev.hallway.vocabulary.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text that could be part of a person's name.
 *
 * @param text as it stands there, "O'Nolan" and "Lemmer-Webber" in one
 * @param key without accents and case
 */
record NameToken(String text, String key, int start, int end) {
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}¯]+(?:[-'’´][\\p{L}\\p{M}]{2,}|['’](?=\\p{Lu})\\p{L}+)*\\.?");

  static List<NameToken> of(String text) {
    List<NameToken> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      tokens.add(new NameToken(bare, key(bare), matcher.start(), matcher.start() + bare.length()));
    }
    return tokens;
  }

  static String key(String word) {
    return Slug.of(word).replace("-", "");
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }
}
