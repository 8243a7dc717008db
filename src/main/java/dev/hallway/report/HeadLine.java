package dev.hallway.report;

/**
 * Words about a report that stand in its source but not in its text: its title, or who wrote it.
 *
 * @param words as they stand in the source
 * @param start offset of their first character in the source
 */
public record HeadLine(Kind kind, String words, int start) {
  /** What the words are. */
  public enum Kind {
    /** The report's title. */
    TITLE,
    /** The names of who wrote it. */
    AUTHOR
  }
}
