package dev.hallway.schedule;

/**
 * Something in a schedule that could be read only in part or had to be mended.
 *
 * @param kind closed set of what can be wrong
 * @param line line in the source, from 1
 * @param detail the value at fault and what was done about it
 */
public record ScheduleIssue(Kind kind, int line, String detail) {
  /** What can be wrong with an entry of a schedule that is readable as a whole. */
  public enum Kind {
    MISSING_TITLE,
    MISSING_START,
    MISSING_TRACK,
    DATE_OUTSIDE_EDITION,
    UNREADABLE_DURATION,
    NOT_A_PERSON
  }
}
