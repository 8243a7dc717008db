package dev.hallway.terminal;

import java.util.ArrayList;
import java.util.List;

/** A page in the making, line by line. */
final class Page {
  static final String INDENT = "  ";
  private final Terminal terminal;
  private final Signs signs;
  private final List<Line> lines = new ArrayList<>();

  Page(Terminal terminal) {
    this.terminal = terminal;
    this.signs = new Signs(terminal.unicode());
  }

  /** Returns the columns of a line. */
  int width() {
    return terminal.width();
  }

  /** Returns the signs that may be drawn. */
  Signs signs() {
    return signs;
  }

  /** Adds a line. */
  void line(Line line) {
    lines.add(line);
  }

  /** Adds an empty line, unless there is one already or the page is empty. */
  void gap() {
    if (!lines.isEmpty() && lines.getLast().width() > 0) {
      lines.add(new Line());
    }
  }

  /** Adds a gap and the heading of a part. */
  void heading(String text) {
    gap();
    lines.add(Line.of(text, Style.TITLE));
  }

  /** Adds text over as many lines as it takes, each after {@code indent} blanks. */
  void text(String text, int indent, Style style) {
    String safe = SafeText.of(text);
    if (safe.isEmpty()) {
      return;
    }
    for (String part : Columns.wrap(safe, width() - indent)) {
      lines.add(new Line().add(" ".repeat(indent)).add(part, style));
    }
  }

  /** Adds pieces of text, separated by a dot, over as many lines as they take. */
  void list(List<String> pieces, int indent, Style style) {
    text(String.join(signs.dot(), pieces.stream().map(SafeText::of).toList()), indent, style);
  }

  /** Returns the page as it is to be printed. */
  String print() {
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> line.writeTo(out, terminal));
    return out.toString();
  }
}
