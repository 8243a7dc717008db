package dev.hallway.plan;

import dev.hallway.schedule.TalkId;

/**
 * One difference between a plan and the one that replaces it.
 *
 * @param text what happened, for people to read
 */
public record PlanChange(Kind kind, TalkId talk, String text) {
  /** What can happen to a talk of a plan. */
  public enum Kind {
    /** It does not take place any more, or is gone from the schedule. */
    CANCELLED,
    /** It has another time or room and is still planned. */
    MOVED,
    /** It takes place, but no longer fits. */
    DROPPED,
    /** It is new in the plan. */
    ADDED
  }
}
