package dev.hallway.schedule;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Cleans a short text, such as a title or a name, of what is left over from markup. */
final class Wording {
  private static final Pattern TAG =
      Pattern.compile("</?(?:i|b|em|strong|code|tt|sub|sup|br|u|span)\\s*/?>");

  private Wording() {}

  /** Returns {@code text} with every run of blanks as one space and none around. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        pending = !out.isEmpty();
      } else {
        if (pending) {
          out.append(' ');
          pending = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns whether {@code c} shows nothing; of all kinds of space that Unicode has. */
  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= '\u0080' && isWideBlank(c));
  }

  private static boolean isWideBlank(char c) {
    return c == '\u0085' || c == '\u200B' || c == '\uFEFF' || Character.isSpaceChar(c);
  }

  /** Returns {@code text} folded, HTML entities decoded, without inline tags. */
  static String clean(String text) {
    String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    return fold(decoded.indexOf('<') < 0 ? decoded : TAG.matcher(decoded).replaceAll(""));
  }
}
