package dev.hallway.schedule;

/** Whether a talk takes place. */
public enum TalkStatus {
  SCHEDULED,
  /** The schedule itself says so, by a prefix of the title. */
  CANCELLED,
  /** It stood in an earlier version of the schedule and is gone from the newest. */
  WITHDRAWN
}
