package dev.hallway.recommendation;

import static dev.hallway.recommendation.Feature.*;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.vocabulary.TrackKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The talks that can be recommended to a person, with the values of all features.
 *
 * <p>Making them costs one walk over the postings of the profile's words within the edition, plus
 * candidates times attended talks.
 */
final class Candidates {
  private static final Feature[] FEATURES = Feature.values();
  private static final double DECAY_MINUTES = 20;
  private static final double LONGEST_MINUTES = 60;
  private static final double SHORTEST_MINUTES = 5;
  private static final double MORNING = 11;
  private static final double EVENING = 16;

  /** A share of e^-6 of what is on at the same time counts as nothing. */
  static final double LEAST_LOG_SHARE = 6;

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
    boolean withoutMain = person.withoutMainTrack(corpus);
    double staying = attendance.staying();
    values = new FeatureValues[talks.length];
    for (int i = 0; i < talks.length; i++) {
      values[i] = values(talks[i], staying, withoutMain);
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

  private FeatureValues values(int talk, double staying, boolean withoutMain) {
    FeatureValues row = new FeatureValues();
    place(row, talk, staying);
    time(row, talk);
    CorpusTalk entry = corpus.talk(talk);
    row.set(DEVROOM_SEEN, families.contains(programme.family[talk]));
    row.set(TEXT, likeness.text(talk));
    row.set(TECHNOLOGY, likeness.technology(talk));
    row.set(ROOM_SIZE, programme.roomSize[talk]);
    row.set(KEYNOTE, entry.trackKind() == TrackKind.KEYNOTE);
    row.set(MAIN_TRACK_FIRST, withoutMain && Person.isMain(entry));
    row.set(
        A_TALK,
        switch (entry.trackKind()) {
          case DEVROOM, MAIN_TRACK, KEYNOTE, LIGHTNING -> 1;
          case STAND, BOF, CERTIFICATION, OTHER -> 0;
        });
    return row;
  }

  private void place(FeatureValues row, int talk, double staying) {
    if (attendance.sameRoom(talk)) {
      row.set(ROOM_OF_THE_DAY, 1);
      row.set(STAYING, staying);
      int slots = attendance.slotsAway(talk);
      row.set(ADJACENT_SLOT, slots == 1);
      row.set(SECOND_SLOT, slots == 2);
      row.set(BETWEEN, attendance.encloses(talk));
    }
  }

  private void time(FeatureValues row, int talk) {
    Integer before = attendance.before(talk);
    Integer after = attendance.after(talk);
    row.set(SOON_AFTER, before == null ? 0 : decay(programme.start[talk] - programme.end[before]));
    row.set(
        SHORTLY_BEFORE, after == null ? 0 : decay(programme.start[after] - programme.end[talk]));
    double minutes = Math.clamp(programme.minutes(talk), SHORTEST_MINUTES, LONGEST_MINUTES);
    row.set(
        LENGTH,
        Math.log(minutes / SHORTEST_MINUTES) / Math.log(LONGEST_MINUTES / SHORTEST_MINUTES));
    row.set(FIRST_IN_ROOM, programme.slot[talk] == 0);
    row.set(NOT_EARLY, Math.clamp(1 - (MORNING - programme.hour(talk)) / 2, 0, 1));
    row.set(NOT_LATE, Math.clamp(1 - (programme.hour(talk) - EVENING) / 3, 0, 1));
  }

  private static double decay(int minutes) {
    return Math.exp(-Math.max(0, minutes) / DECAY_MINUTES);
  }

  /**
   * Sets how each candidate stands out among those that overlap it, itself included: with s the sum
   * of the tuned features, 1 + ln(exp s / Σ exp s') / 6, not below 0.
   *
   * <p>This is the inclusive value of a nested logit (McFadden, "Modelling the choice of
   * residential location", 1978) with the sign that one place at a time calls for: where much of
   * what is on appeals, each of it is less likely. What a person says of interests does not enter
   * it, so that an interest never lowers what matches it. Sorting makes it O(n log n).
   */
  void setStandsOut(FeatureValues weights) {
    int n = talks.length;
    double[] base = new double[n];
    for (int i = 0; i < n; i++) {
      for (Feature feature : FEATURES) {
        if (feature.tuned() && feature != STANDS_OUT) {
          base[i] += weights.get(feature) * values[i].get(feature);
        }
      }
    }
    double highest = Arrays.stream(base).max().orElse(0);
    int[] byStart = order(i -> programme.start[talks[i]]);
    int[] byEnd = order(i -> programme.end[talks[i]]);
    double[] started = sums(byStart, base, highest);
    double[] ended = sums(byEnd, base, highest);
    for (int i = 0; i < n; i++) {
      double own = Math.exp(base[i] - highest);
      int last = programme.end[talks[i]];
      int first = programme.start[talks[i]];
      double meanwhile =
          started[count(byStart, last, programme.start)]
              - ended[count(byEnd, first + 1, programme.end)];
      double share = Math.log(own / Math.max(own, meanwhile));
      values[i].set(STANDS_OUT, Math.clamp(1 + share / LEAST_LOG_SHARE, 0, 1));
    }
  }

  private int[] order(java.util.function.IntUnaryOperator key) {
    return IntStream.range(0, talks.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(key::applyAsInt).thenComparing(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] sums(int[] order, double[] base, double highest) {
    double[] sums = new double[order.length + 1];
    for (int k = 0; k < order.length; k++) {
      sums[k + 1] = sums[k] + Math.exp(base[order[k]] - highest);
    }
    return sums;
  }

  /** Returns how many candidates in {@code order} have a minute before {@code limit}. */
  private int count(int[] order, int limit, int[] minutes) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (minutes[talks[order[middle]]] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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

  /** Returns the attended talk that the candidate follows or leads to most closely. */
  @Nullable Integer neighbour(int candidate) {
    int talk = talks[candidate];
    return value(candidate, SOON_AFTER) >= value(candidate, SHORTLY_BEFORE)
        ? attendance.before(talk)
        : attendance.after(talk);
  }
}
