package dev.hallway.corpus;

import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkStatus;
import dev.hallway.vocabulary.TrackKind;

/**
 * A talk of the corpus.
 *
 * @param index its number in the corpus, from 0, in the order of talk ids
 * @param devroom slug of its devroom within the edition
 * @param devroomName the devroom's name as people call it
 * @param family slug of the devroom over all years
 */
public record CorpusTalk(
    int index, Talk talk, String devroom, String devroomName, TrackKind trackKind, String family) {
  /** Returns the year of its edition. */
  public int year() {
    return talk.id().edition().year();
  }

  /** Returns whether it takes place: neither cancelled nor withdrawn. */
  public boolean takesPlace() {
    return talk.status() == TalkStatus.SCHEDULED;
  }
}
