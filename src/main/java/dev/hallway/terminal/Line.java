package dev.hallway.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line in the making: pieces of text, each with its style and perhaps an address. */
final class Line {
  private static final String ESCAPE = "\u001b";
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(String text, Style style, @Nullable String address) {}

  /** Returns a line of one piece. */
  static Line of(String text, Style style) {
    return new Line().add(text, style);
  }

  /** Adds text, made safe; blanks at its ends stay. */
  Line add(String text, Style style) {
    return add(text, style, null);
  }

  /** Adds plain text. */
  Line add(String text) {
    return add(text, Style.PLAIN);
  }

  /**
   * Adds text that opens {@code address} where the terminal can do that and the address is safe.
   */
  Line add(String text, Style style, @Nullable String address) {
    String safe = SafeText.of(text);
    String before = text.startsWith(" ") ? " ".repeat(leadingBlanks(text)) : "";
    String after = safe.isEmpty() ? "" : " ".repeat(trailingBlanks(text));
    pieces.add(new Piece(before + safe + after, style, SafeText.address(address).orElse(null)));
    return this;
  }

  /** Adds blanks until the line is {@code column} columns wide. */
  Line to(int column) {
    int missing = column - width();
    if (missing > 0) {
      pieces.add(new Piece(" ".repeat(missing), Style.PLAIN, null));
    }
    return this;
  }

  private static int leadingBlanks(String text) {
    int count = 0;
    while (count < text.length() && text.charAt(count) == ' ') {
      count++;
    }
    return count;
  }

  private static int trailingBlanks(String text) {
    int count = 0;
    while (count < text.length() && text.charAt(text.length() - 1 - count) == ' ') {
      count++;
    }
    return count;
  }

  /** Returns how many columns the line takes. */
  int width() {
    return pieces.stream().mapToInt(piece -> Columns.of(piece.text)).sum();
  }

  /** Writes the line, cut to the terminal's width, without blanks at its end. */
  void writeTo(StringBuilder out, Terminal terminal) {
    int room = terminal.width();
    boolean cut = width() > room;
    String more = terminal.unicode() ? "…" : "...";
    List<Piece> written = new ArrayList<>();
    for (Piece piece : pieces) {
      int columns = Columns.of(piece.text);
      if (cut && columns > room - Columns.of(more)) {
        String text = Columns.cut(piece.text, room - Columns.of(more)).stripTrailing() + more;
        written.add(new Piece(text, piece.style, piece.address));
        break;
      }
      written.add(piece);
      room -= columns;
    }
    while (!written.isEmpty() && written.getLast().text.isBlank()) {
      written.removeLast();
    }
    for (int i = 0; i < written.size(); i++) {
      Piece piece = written.get(i);
      boolean last = i == written.size() - 1;
      write(last ? piece.text.stripTrailing() : piece.text, piece, out, terminal);
    }
    out.append('\n');
  }

  private static void write(String text, Piece piece, StringBuilder out, Terminal terminal) {
    boolean coloured = terminal.colour() && !piece.style.code().isEmpty() && !text.isBlank();
    boolean linked = terminal.hyperlinks() && piece.address != null;
    if (linked) {
      out.append(ESCAPE).append("]8;;").append(piece.address).append(ESCAPE).append('\\');
    }
    if (coloured) {
      out.append(ESCAPE).append('[').append(piece.style.code()).append('m');
    }
    out.append(text);
    if (coloured) {
      out.append(ESCAPE).append("[0m");
    }
    if (linked) {
      out.append(ESCAPE).append("]8;;").append(ESCAPE).append('\\');
    }
  }
}
