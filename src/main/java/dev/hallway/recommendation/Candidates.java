package dev.hallway.recommendation;

import static dev.hallway.recommendation.Feature.*;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.vocabulary.TrackKind;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The talks that can be recommended to a person, with the values of all features.
 *
 * <p>Making them costs one walk over the postings of the profile's words within the edition, plus
 * candidates times attended talks.
 */
final class Candidates {
  private static final double DECAY_MINUTES = 20;
  private static final int SHORT_GAP_MINUTES = 60;
  private static final double LONGEST_MINUTES = 60;
  private static final double SHORTEST_MINUTES = 5;
  private static final double MORNING = 11;
  private static final double EVENING = 16;

  private final Corpus corpus;
  private final Programme programme;
  private final Person person;
  private final Attendance attendance;
  private final Likeness likeness;
  private final Set<Integer> families;
  private final int[] talks;
  private final FeatureValues[] values;

  Candidates(
      Corpus corpus, Programme programme, Person person, Likeness likeness, Options options) {
    this.corpus = corpus;
    this.programme = programme;
    this.person = person;
    this.likeness = likeness;
    attendance = new Attendance(programme, person.here());
    families = person.families(programme);
    talks =
        IntStream.range(person.range().from(), person.range().to())
            .filter(talk -> eligible(talk, options))
            .toArray();
    double staying = attendance.staying();
    values = new FeatureValues[talks.length];
    for (int i = 0; i < talks.length; i++) {
      values[i] = values(talks[i], staying);
    }
  }

  private boolean eligible(int talk, Options options) {
    CorpusTalk entry = corpus.talk(talk);
    return entry.takesPlace()
        && entry.trackKind() != TrackKind.CERTIFICATION
        && !attendance.contains(talk)
        && (options.openings() || !programme.isOpening(talk))
        && !(options.excludeConflicts() && attendance.overlaps(talk));
  }

  private FeatureValues values(int talk, double staying) {
    FeatureValues row = new FeatureValues();
    way(row, talk, staying);
    form(row, talk);
    CorpusTalk entry = corpus.talk(talk);
    row.set(DEVROOM_SEEN, families.contains(programme.family[talk]));
    row.set(TEXT, Math.sqrt(likeness.text(talk)));
    row.set(TECHNOLOGY, likeness.technology(talk));
    row.set(ROOM_SIZE, programme.roomSize[talk]);
    row.set(KEYNOTE, entry.trackKind() == TrackKind.KEYNOTE);
    row.set(
        A_TALK,
        switch (entry.trackKind()) {
          case DEVROOM, MAIN_TRACK, KEYNOTE, LIGHTNING -> 1;
          case STAND, BOF, CERTIFICATION, OTHER -> 0;
        });
    return row;
  }

  /** Sets how the talk lies on the person's way through the day. */
  private void way(FeatureValues row, int talk, double staying) {
    Integer before = attendance.before(talk);
    Integer after = attendance.after(talk);
    if (before != null && programme.end[before] <= programme.start[talk]) {
      row.set(SOON_AFTER, decay(programme.start[talk] - programme.end[before]));
      row.set(
          SHORT_GAP,
          after != null
              && programme.end[talk] <= programme.start[after]
              && programme.start[after] - programme.end[before] <= SHORT_GAP_MINUTES);
    }
    double share = attendance.roomShare(talk);
    if (share > 0) {
      int slots = attendance.slotsAway(talk);
      row.set(ROOM_SHARE, share);
      row.set(STAYING, staying);
      row.set(ADJACENT_SLOT, slots == 1);
      row.set(SECOND_SLOT, slots == 2);
      row.set(ROOM_OF_THE_NEXT, after != null && programme.sameRoom(after, talk));
    }
  }

  private void form(FeatureValues row, int talk) {
    double minutes = Math.clamp(programme.minutes(talk), SHORTEST_MINUTES, LONGEST_MINUTES);
    row.set(
        LENGTH,
        Math.log(minutes / SHORTEST_MINUTES) / Math.log(LONGEST_MINUTES / SHORTEST_MINUTES));
    row.set(FIRST_IN_ROOM, programme.slot[talk] == 0);
    row.set(NOT_EARLY, Math.clamp(1 - (MORNING - programme.hour(talk)) / 2, 0, 1));
    row.set(NOT_LATE, Math.clamp(1 - (programme.hour(talk) - EVENING) / 3, 0, 1));
  }

  private static double decay(int minutes) {
    return Math.exp(-minutes / DECAY_MINUTES);
  }

  int size() {
    return talks.length;
  }

  int talk(int candidate) {
    return talks[candidate];
  }

  FeatureValues values(int candidate) {
    return values[candidate];
  }

  void set(int candidate, Feature feature, double value) {
    values[candidate].set(feature, value);
  }

  double value(int candidate, Feature feature) {
    return values[candidate].get(feature);
  }

  Person person() {
    return person;
  }

  Likeness likeness() {
    return likeness;
  }

  Attendance attendance() {
    return attendance;
  }
}
