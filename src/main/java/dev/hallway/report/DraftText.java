package dev.hallway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects a report's blocks character by character, each with its place in the source.
 *
 * <p>Runs of blanks become one space that stands for the first of them, except in code. Places
 * never descend.
 */
final class DraftText {
  /** Stands for a character of the source that no reader sees. */
  static final char HIDDEN = '\uE000';

  private final List<DraftBlock> blocks = new ArrayList<>();
  private @Nullable DraftBlock open;
  private int pendingItem;
  private int pendingBlank = -1;
  private int lastOrigin;
  private int bold;
  private boolean code;
  private boolean blankInCode;
  private @Nullable String linkTarget;
  private int linkStart;

  /** Ends the open block, if any, and begins another; blocks without words are dropped. */
  void begin(Block.Kind kind, int level) {
    end();
    boolean item = pendingItem > 0 && kind == Block.Kind.PARAGRAPH;
    open = new DraftBlock(item ? Block.Kind.ITEM : kind, item ? pendingItem : level);
    pendingItem = 0;
    linkStart = 0;
  }

  /** Ends the open block and lets the next paragraph be a list item. */
  void beginItem(int level) {
    end();
    pendingItem = level;
  }

  /** Ends the open block, if any. An open link goes on in the next. */
  void end() {
    DraftBlock block = open;
    if (block != null && block.length() > 0) {
      writeLink(block);
      blocks.add(block);
    }
    open = null;
    pendingBlank = -1;
    linkStart = 0;
  }

  /** Ends the list item that {@link #beginItem} began, also if it had no words. */
  void endItem() {
    end();
    pendingItem = 0;
  }

  /** Returns whether a block is open. */
  boolean isOpen() {
    return open != null;
  }

  /** Appends a character; the first one outside of a block begins a paragraph. */
  void append(char c, int origin) {
    if (c == HIDDEN) {
      return;
    }
    if (isBlank(c)) {
      if (pendingBlank < 0) {
        pendingBlank = origin;
        blankInCode = code;
      }
      return;
    }
    if (open == null) {
      begin(Block.Kind.PARAGRAPH, 0);
    }
    DraftBlock block = Objects.requireNonNull(open);
    if (pendingBlank >= 0 && block.length() > 0) {
      put(block, ' ', pendingBlank, blankInCode && code);
    }
    pendingBlank = -1;
    if (linkTarget != null && linkStart < 0) {
      linkStart = block.length();
    }
    put(block, c, origin, code);
  }

  /** Appends a character of code, blanks and line breaks as they are. */
  void appendCode(char c, int origin) {
    DraftBlock block = open;
    if (block != null && c != HIDDEN) {
      put(block, c, origin, false);
    }
  }

  private void put(DraftBlock block, char c, int origin, boolean isCode) {
    lastOrigin = Math.max(lastOrigin, origin);
    block.append(c, lastOrigin, bold > 0, isCode);
  }

  /** Notes a blank right after the last character, such as a soft line break. */
  void blank() {
    if (pendingBlank < 0 && open != null) {
      pendingBlank = lastOrigin + 1;
      blankInCode = code;
    }
  }

  void beginBold() {
    bold++;
  }

  void endBold() {
    bold = Math.max(0, bold - 1);
  }

  /** Marks what follows as code in running text. */
  void beginCode() {
    code = true;
  }

  void endCode() {
    code = false;
  }

  /** Makes what follows lead to {@code target}. */
  void beginLink(String target) {
    endLink();
    linkTarget = target.strip();
    linkStart = -1;
  }

  /** Ends the link. */
  void endLink() {
    DraftBlock block = open;
    if (block != null) {
      writeLink(block);
    }
    linkTarget = null;
  }

  private void writeLink(DraftBlock block) {
    String target = linkTarget;
    if (target != null && !target.isEmpty() && linkStart >= 0 && linkStart < block.length()) {
      block.link(new Hyperlink(linkStart, block.length(), target));
    }
  }

  /** Returns all blocks that were ended, in order. */
  List<DraftBlock> blocks() {
    return blocks;
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u200B'
        || c == '\uFEFF'
        || (c >= '\u0080' && Character.isSpaceChar(c));
  }
}
