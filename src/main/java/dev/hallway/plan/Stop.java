package dev.hallway.plan;

import dev.hallway.corpus.CorpusTalk;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere to be for some time, as the dynamic programme sees it.
 *
 * @param start minutes from midnight of its {@link PlanDay}
 * @param end minutes, after {@code start}
 * @param room where; null where nobody needs to walk
 * @param building of the room; null likewise
 * @param fixed whether the plan must have it
 * @param talk the talk, if it is one
 * @param appointment the appointment, if it is one
 */
record Stop(
    int start,
    int end,
    @Nullable String room,
    @Nullable String building,
    double worth,
    boolean fixed,
    @Nullable CorpusTalk talk,
    @Nullable Appointment appointment) {

  /** Returns how messages call it. */
  String name() {
    if (talk != null) {
      return "'%s' (%s, %s to %s)"
          .formatted(talk.talk().title(), talk.talk().id(), talk.talk().start(), talk.talk().end());
    }
    return appointment == null
        ? "nothing"
        : "'%s' (%s to %s)".formatted(appointment.name(), appointment.start(), appointment.end());
  }

  /**
   * Returns the minutes from here to {@code next}. Nobody walks to an appointment whose room is not
   * known; what comes after it can be reached from wherever one was before it.
   */
  int minutesTo(Stop next, Walking walking) {
    if (building == null) {
      return next.building == null ? 0 : Math.max(0, walking.farthestMinutes() - (end - start));
    }
    return next.building == null || sameRoom(next)
        ? 0
        : walking.minutesBetween(building, next.building);
  }

  boolean sameRoom(Stop next) {
    return room != null && room.equals(next.room);
  }

  boolean overlaps(Stop other) {
    return start < other.end && other.start < end;
  }
}
