package dev.hallway.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as gold files do. */
final class GoldName {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern NOT_COMPARED = Pattern.compile("[^a-z0-9+#]+");

  private GoldName() {}

  /** Returns a name without case, accents, punctuation and blanks; "+" and "#" stay. */
  static String fold(String name) {
    String plain =
        NOT_ASCII
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String folded = NOT_COMPARED.matcher(plain).replaceAll("");
    return folded.isEmpty() ? plain : folded;
  }
}
