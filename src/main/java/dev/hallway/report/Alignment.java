package dev.hallway.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Finds for shown words where each of their characters stands in the source.
 *
 * <p>Walks along both: an entity shows what it decodes to, a backslash hides before punctuation,
 * and what shows nothing (the mark of a quotation at the beginning of a line) is passed over.
 */
final class Alignment {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  /** Takes a shown character and its place in the source. */
  interface Sink {
    void accept(char c, int origin);
  }

  private final String source;
  private final int base;
  private final Matcher entity;

  /**
   * Creates an alignment.
   *
   * @param base offset of {@code source} in the whole
   */
  Alignment(String source, int base) {
    this.source = source;
    this.base = base;
    this.entity = ENTITY.matcher(source);
  }

  /** Hands every character of {@code shown}, which stands in the source from {@code from}, on. */
  void write(String shown, int from, int to, Sink sink) {
    int end = Math.min(to, source.length());
    int at = from;
    int i = 0;
    while (i < shown.length()) {
      char c = shown.charAt(i);
      String decoded = at < end && source.charAt(at) == '&' ? decodedAt(at, end) : "";
      if (!decoded.isEmpty() && shown.startsWith(decoded, i)) {
        for (int k = 0; k < decoded.length(); k++) {
          sink.accept(decoded.charAt(k), base + at);
        }
        i += decoded.length();
        at = entity.end();
      } else {
        int place = placeOf(c, at, end);
        sink.accept(c, base + (place < 0 ? Math.max(from, Math.min(at, end) - 1) : place));
        at = place < 0 ? at : place + 1;
        i++;
      }
    }
  }

  private String decodedAt(int at, int end) {
    if (!entity.region(at, end).lookingAt()) {
      return "";
    }
    String raw = entity.group();
    String decoded = Parser.unescapeEntities(raw, false);
    return decoded.equals(raw) ? "" : decoded;
  }

  private int placeOf(char c, int from, int end) {
    for (int at = from; at < end; at++) {
      char s = source.charAt(at);
      if (s == '\\' && c != '\\' && at + 1 < end && source.charAt(at + 1) == c) {
        return at + 1;
      }
      if (s == '\\' && c == '\\' && at + 1 < end && source.charAt(at + 1) == '\\') {
        return at + 1;
      }
      if (s == c || (s <= ' ' && c <= ' ')) {
        return at;
      }
    }
    return -1;
  }
}
