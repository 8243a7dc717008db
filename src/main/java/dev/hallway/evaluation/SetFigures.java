package dev.hallway.evaluation;

/**
 * How well a set of things was found.
 *
 * @param right how many of those found are right
 * @param wrong how many are not, or found a second time
 * @param missed how many were not found
 * @param named how many of the right ones carry their canonical name
 * @param typed how many of the right ones are of the right kind
 * @param duplicates how many of the wrong ones are second findings of the same thing
 */
public record SetFigures(int right, int wrong, int missed, int named, int typed, int duplicates) {

  /** Returns the share of right ones among those found, 0 where nothing was. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** Returns the share of those to be found that were, 0 where nothing was to be. */
  public double recall() {
    return share(right, right + missed);
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Returns the share of canonical names among the right ones. */
  public double canonical() {
    return share(named, right);
  }

  /** Returns the share of right kinds among the right ones. */
  public double kind() {
    return share(typed, right);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
