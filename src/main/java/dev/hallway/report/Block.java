package dev.hallway.report;

/**
 * A stretch of a report's text that stands apart: a heading, a paragraph, a list item.
 *
 * @param kind what it is
 * @param level depth of a heading (1 to 6) or of a list item (1 for the outermost); 0 otherwise
 * @param start offset of its first character in {@link Report#text()}
 * @param end offset after its last character
 */
public record Block(Kind kind, int level, int start, int end) {
  /** What a block can be. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTATION,
    CODE,
    CAPTION
  }
}
