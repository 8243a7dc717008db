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
    /** The entry has no event id of its own, or one with a slash; it is left out. */
    MISSING_ID,
    /** The entry is left out. */
    MISSING_TITLE,
    /** No date or no time of day can be read; the entry is left out. */
    MISSING_START,
    /** The talk is kept with an empty track. */
    MISSING_TRACK,
    /** The talk is kept as dated. */
    DATE_OUTSIDE_EDITION,
    /** A first or last day that is no date; the days that were scheduled tell. */
    UNREADABLE_DATE,
    /** All days were given one day late and are shifted back. */
    DATES_ONE_DAY_LATE,
    /** The talk is kept with a duration of zero. */
    UNREADABLE_DURATION,
    /** The name is left out of the speakers. */
    NOT_A_PERSON
  }
}
