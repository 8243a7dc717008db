package dev.hallway.recommendation;

/**
 * How to recommend.
 *
 * @param excludeConflicts whether talks that overlap an attended one are left out
 * @param openings whether openings, closings and the like are wanted
 * @param praise whether reports that praised a talk count
 * @param diversity from 0, more of the same, to 1, surprises
 * @param limit at most so many talks, from 1
 */
public record Options(
    boolean excludeConflicts, boolean openings, boolean praise, double diversity, int limit) {
  /** The options of somebody who said nothing: no conflicts, no openings, ten talks. */
  public static final Options STANDARD = new Options(true, false, true, 0, 10);

  public Options {
    if (!(diversity >= 0 && diversity <= 1)) {
      throw new IllegalArgumentException(
          "Diversity %s is out of range; give a number from 0 to 1".formatted(diversity));
    }
    if (limit < 1) {
      throw new IllegalArgumentException(
          "Limit %d is out of range; ask for at least one talk".formatted(limit));
    }
  }

  /** Returns these options with another limit. */
  public Options limit(int talks) {
    return new Options(excludeConflicts, openings, praise, diversity, talks);
  }

  /** Returns these options with another diversity. */
  public Options diversity(double dial) {
    return new Options(excludeConflicts, openings, praise, dial, limit);
  }

  /** Returns these options with or without what reports praised. */
  public Options praise(boolean counts) {
    return new Options(excludeConflicts, openings, counts, diversity, limit);
  }

  /** Returns these options with or without talks that overlap attended ones. */
  public Options excludeConflicts(boolean exclude) {
    return new Options(exclude, openings, praise, diversity, limit);
  }
}
