package dev.hallway.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A block while it is being written; its offsets count from its own beginning. */
final class DraftBlock {
  private final Block.Kind kind;
  private final int level;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[64];
  private final List<Hyperlink> links = new ArrayList<>();
  private final BitSet code = new BitSet();
  private int boldLetters;
  private int letters;

  DraftBlock(Block.Kind kind, int level) {
    this.kind = kind;
    this.level = level;
  }

  void append(char c, int origin, boolean bold, boolean isCode) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    code.set(text.length(), isCode);
    text.append(c);
    if (Character.isLetterOrDigit(c)) {
      letters++;
      boldLetters += bold ? 1 : 0;
    }
  }

  void link(Hyperlink link) {
    links.add(link);
  }

  /** Returns the kind; a short bold line alone is a heading. */
  Block.Kind kind() {
    return isBoldLine() ? Block.Kind.HEADING : kind;
  }

  /** Returns the level, 6 for a bold line alone. */
  int level() {
    return isBoldLine() ? 6 : level;
  }

  private boolean isBoldLine() {
    return kind == Block.Kind.PARAGRAPH
        && letters > 1
        && letters == boldLetters
        && text.length() <= 150
        && !text.toString().endsWith(".");
  }

  String text() {
    return text.toString();
  }

  int origin(int at) {
    return origins[at];
  }

  /** Returns the longest stretches of code in it. */
  List<CodeSpan> codes() {
    List<CodeSpan> codes = new ArrayList<>();
    for (int at = code.nextSetBit(0); at >= 0; at = code.nextSetBit(code.nextClearBit(at))) {
      codes.add(new CodeSpan(at, code.nextClearBit(at)));
    }
    return codes;
  }

  List<Hyperlink> links() {
    return links;
  }

  int length() {
    return text.length();
  }
}
