package dev.hallway.evaluation;

/** Counts what was found against what was to be found. */
final class SetTally {
  private int right;
  private int wrong;
  private int missed;
  private int named;
  private int typed;
  private int duplicates;

  /**
   * Counts something rightly found.
   *
   * @param isNamed whether under its canonical name
   * @param isTyped whether as the right kind of thing
   */
  void addRight(boolean isNamed, boolean isTyped) {
    right++;
    named += isNamed ? 1 : 0;
    typed += isTyped ? 1 : 0;
  }

  /**
   * Counts something wrongly found.
   *
   * @param isDuplicate whether it is a second finding of what was found already
   */
  void addWrong(boolean isDuplicate) {
    wrong++;
    duplicates += isDuplicate ? 1 : 0;
  }

  void addMissed() {
    missed++;
  }

  /** Returns the figures of what was counted so far. */
  SetFigures figures() {
    return new SetFigures(right, wrong, missed, named, typed, duplicates);
  }
}
