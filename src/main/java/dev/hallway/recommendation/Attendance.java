package dev.hallway.recommendation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The talks of the edition that a person attended, by start: the way through the weekend that the
 * next talk has to fit in.
 */
final class Attendance {
  private final Programme programme;
  private final int[] talks;
  private final Set<Integer> set = new HashSet<>();

  Attendance(Programme programme, int[] attended) {
    this.programme = programme;
    talks =
        Arrays.stream(attended)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(t -> programme.start[t]).thenComparing(t -> t))
            .mapToInt(Integer::intValue)
            .toArray();
    Arrays.stream(talks).forEach(set::add);
  }

  boolean contains(int talk) {
    return set.contains(talk);
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

  boolean sameRoom(int talk) {
    for (int other : talks) {
      if (programme.sameRoom(other, talk)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether what was attended last before and first after is in the talk's room. */
  boolean encloses(int talk) {
    Integer before = before(talk);
    Integer after = after(talk);
    return before != null
        && after != null
        && programme.sameRoom(before, talk)
        && programme.sameRoom(after, talk);
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
