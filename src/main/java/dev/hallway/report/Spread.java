package dev.hallway.report;

import java.util.List;

/**
 * Words that stood on several lines, as one text, with the place of each character.
 *
 * @param text the lines joined by a line break
 */
record Spread(String text, List<Line> lines) {
  static Spread of(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(text.isEmpty() ? "" : "\n").append(line.text());
    }
    return new Spread(text.toString(), List.copyOf(lines));
  }

  /** Returns where in the source the character at {@code at} of the text stands. */
  int origin(int at) {
    int start = 0;
    for (Line line : lines) {
      if (at <= start + line.text().length()) {
        return line.offset() + at - start;
      }
      start += line.text().length() + 1;
    }
    throw new IndexOutOfBoundsException(at);
  }
}
