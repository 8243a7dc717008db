package dev.hallway.schedule;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Cleans a short text, such as a title or a name, of what is left over from markup. */
final class Wording {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
  private static final Pattern TAG =
      Pattern.compile("</?(?:i|b|em|strong|code|tt|sub|sup|br|u|span)\\s*/?>");

  private Wording() {}

  /** Returns {@code text} with every run of blanks as one space and none around. */
  static String fold(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Returns {@code text} folded, HTML entities decoded, without inline tags. */
  static String clean(String text) {
    String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    return fold(decoded.indexOf('<') < 0 ? decoded : TAG.matcher(decoded).replaceAll(""));
  }
}
