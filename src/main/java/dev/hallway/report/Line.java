package dev.hallway.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a source without its line break.
 *
 * @param offset where it begins in the source
 */
record Line(int offset, String text) {

  /** Returns the lines of {@code source} from {@code base} on. */
  static List<Line> of(String source, int base) {
    List<Line> lines = new ArrayList<>();
    int at = base;
    while (at < source.length()) {
      int end = source.indexOf('\n', at);
      int next = end < 0 ? source.length() : end + 1;
      int stop = end < 0 ? source.length() : end;
      if (stop > at && source.charAt(stop - 1) == '\r') {
        stop--;
      }
      lines.add(new Line(at, source.substring(at, stop)));
      at = next;
    }
    return lines;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Returns how many blanks it begins with. */
  int indent() {
    int indent = 0;
    while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  /** Returns the line without its first {@code count} characters, or empty if it is shorter. */
  Line from(int count) {
    int cut = Math.min(count, text.length());
    return new Line(offset + cut, text.substring(cut));
  }

  /** Returns the line without blanks around. */
  Line stripped() {
    Line left = from(indent());
    return new Line(left.offset, left.text.stripTrailing());
  }
}
