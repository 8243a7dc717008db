package dev.hallway.relatedness;

/**
 * How a share changed from one time to another, as log-odds with its uncertainty.
 *
 * <p>The log-odds ratio of two counts out of two totals with half a count added everywhere
 * (Haldane-Anscombe), and its standard error √Σ 1/count (Agresti, "Categorical Data Analysis",
 * section 3.1). What is certain of a change is its size less 1.96 standard errors, so a rare name
 * that doubles by chance has none.
 *
 * @param before count of the earlier time
 * @param now count of the later time
 * @param logOdds natural logarithm of the ratio of odds; above 0 where the share rose
 * @param error its standard error
 */
record Change(int before, int now, double logOdds, double error) {
  private static final double NORMAL_95 = 1.96;

  /** Compares {@code now} of {@code allNow} with {@code before} of {@code allBefore}. */
  static Change of(int before, int allBefore, int now, int allNow) {
    double yesBefore = before + 0.5;
    double noBefore = allBefore - before + 0.5;
    double yesNow = now + 0.5;
    double noNow = allNow - now + 0.5;
    return new Change(
        before,
        now,
        Math.log(yesNow / noNow) - Math.log(yesBefore / noBefore),
        Math.sqrt(1 / yesBefore + 1 / noBefore + 1 / yesNow + 1 / noNow));
  }

  /** Returns how far it rose for certain, in log-odds; 0 where it may not have. */
  double certainRise() {
    return Math.max(0, logOdds - NORMAL_95 * error);
  }

  /** Returns how far it fell for certain, in log-odds; 0 where it may not have. */
  double certainFall() {
    return Math.max(0, -logOdds - NORMAL_95 * error);
  }
}
