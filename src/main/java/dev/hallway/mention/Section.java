package dev.hallway.mention;

/**
 * A stretch of a document that stands apart.
 *
 * @param start offset of its first character in the document's text
 * @param end offset after its last character
 */
public record Section(Kind kind, int start, int end) {
  /** What a section is. */
  public enum Kind {
    /** The title of the document, or a heading in it. */
    TITLE,
    /** Running text. */
    BODY,
    /** Program text or commands. */
    CODE
  }
}
