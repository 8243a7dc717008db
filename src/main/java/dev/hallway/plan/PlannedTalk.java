package dev.hallway.plan;

import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A talk as somebody wrote it down, in a plan or a calendar, perhaps before the schedule changed.
 *
 * @param title possibly empty
 * @param start local time at the venue; empty where it was not written down
 * @param end likewise
 * @param room possibly empty
 */
public record PlannedTalk(
    TalkId id,
    String title,
    Optional<LocalDateTime> start,
    Optional<LocalDateTime> end,
    String room) {

  /** Returns a talk as the schedule has it. */
  public static PlannedTalk of(Talk talk) {
    return new PlannedTalk(
        talk.id(), talk.title(), Optional.of(talk.start()), Optional.of(talk.end()), talk.room());
  }

  /** Returns whether {@code talk} has another time or room than was written down. */
  boolean isMoved(Talk talk) {
    return start.filter(time -> !time.equals(talk.start())).isPresent()
        || end.filter(time -> !time.equals(talk.end())).isPresent()
        || !(room.isEmpty() || room.equals(talk.room()));
  }

  /** Returns whether the time that was written down, if any, is among the hours. */
  boolean isWithin(Hours hours) {
    return start.isEmpty()
        || !(hours.from().filter(start.get()::isBefore).isPresent()
            || hours.until().filter(end.or(() -> start).get()::isAfter).isPresent());
  }
}
