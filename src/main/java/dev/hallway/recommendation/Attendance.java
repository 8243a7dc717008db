package dev.hallway.recommendation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The talks of the edition that a person attended, by start: the way through the weekend that the
 * next talk has to fit in.
 */
final class Attendance {
  private final Programme programme;
  private final int[] talks;
  private final BitSet attended = new BitSet();

  Attendance(Programme programme, int[] here) {
    this.programme = programme;
    talks =
        Arrays.stream(here)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(t -> programme.start[t]).thenComparing(t -> t))
            .mapToInt(Integer::intValue)
            .toArray();
    Arrays.stream(talks).forEach(attended::set);
  }

  boolean contains(int talk) {
    return attended.get(talk);
  }

  boolean overlaps(int talk) {
    for (int other : talks) {
      if (programme.overlap(talk, other)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the attended talk of the same day that started before and ended last. */
  @Nullable Integer before(int talk) {
    Integer found = null;
    for (int other : talks) {
      if (programme.start[other] < programme.start[talk]
          && programme.day(other) == programme.day(talk)
          && (found == null || programme.end[other] > programme.end[found])) {
        found = other;
      }
    }
    return found;
  }

  /** Returns the attended talk of the same day that starts next. */
  @Nullable Integer after(int talk) {
    for (int other : talks) {
      if (programme.start[other] >= programme.start[talk]
          && programme.day(other) == programme.day(talk)
          && other != talk) {
        return other;
      }
    }
    return null;
  }

  /** Returns the fewest slots between the talk and an attended one in the same room, or 0. */
  int slotsAway(int talk) {
    int fewest = 0;
    for (int other : talks) {
      if (programme.sameRoom(other, talk)) {
        int slots = Math.abs(programme.slot[other] - programme.slot[talk]);
        fewest = fewest == 0 ? slots : Math.min(fewest, slots);
      }
    }
    return fewest;
  }

  /** Returns the attended talks of the day in a talk's room, by start. */
  int[] inRoom(int talk) {
    return Arrays.stream(talks).filter(other -> programme.sameRoom(other, talk)).toArray();
  }

  /**
   * Returns the share of the day's attended talks that were in a talk's room, one more counted
   * elsewhere; in [0,1).
   */
  double roomShare(int talk) {
    int here = 0;
    int day = 1;
    for (int other : talks) {
      here += programme.sameRoom(other, talk) ? 1 : 0;
      day += programme.day(other) == programme.day(talk) ? 1 : 0;
    }
    return (double) here / day;
  }

  /**
   * Returns the share of moves from one attended talk to the next of the day that stayed in the
   * room, smoothed towards a half by one move; in (0,1).
   */
  double staying() {
    int moves = 0;
    int stays = 0;
    for (int i = 1; i < talks.length; i++) {
      if (programme.day(talks[i - 1]) == programme.day(talks[i])) {
        moves++;
        stays += programme.sameRoom(talks[i - 1], talks[i]) ? 1 : 0;
      }
    }
    return (stays + 0.5) / (moves + 1);
  }
}
