package dev.hallway.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts and cuts text by the columns that it takes on a terminal.
 *
 * <p>East Asian wide characters and emoji take two columns, combining marks none (after Unicode
 * Standard Annex 11). Emoji made of several code points count as their parts: a line may turn out
 * narrower than counted, never wider.
 */
final class Columns {
  private static final int EMOJI_SELECTOR = 0xFE0F;
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x231A, 0x231B}, {0x2329, 0x232A}, {0x2E80, 0x303E}, {0x3041, 0x33FF},
    {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18DFF}, {0x1AFF0, 0x1B2FF}, {0x1F200, 0x1F2FF}, {0x20000, 0x3FFFD},
  };

  private Columns() {}

  /** Returns how many columns {@code text} takes. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    if (c == EMOJI_SELECTOR) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    if (Character.isEmojiPresentation(c)) {
      return true;
    }
    for (int[] range : WIDE) {
      if (c <= range[1]) {
        return c >= range[0];
      }
    }
    return false;
  }

  /** Returns the longest beginning of {@code text} of at most {@code width} columns. */
  static String cut(String text, int width) {
    int columns = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      columns += of(c);
      if (columns > width) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end);
  }

  /** Returns {@code text}, or as much of it as fits before {@code more}, which then ends it. */
  static String fit(String text, int width, String more) {
    if (of(text) <= width) {
      return text;
    }
    int room = width - of(more);
    return room < 1 ? cut(text, width) : cut(text, room).stripTrailing() + more;
  }

  /** Returns {@code text} with blanks up to {@code width} columns. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** Breaks {@code text} at blanks into lines of at most {@code width} columns, at least 1. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = word;
      while (of(rest) > width) {
        String part = cut(rest, width);
        int end = part.isEmpty() ? Character.charCount(rest.codePointAt(0)) : part.length();
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
