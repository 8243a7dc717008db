package dev.hallway.intake;

/** Is told how an import goes on; may be called from several threads, one at a time. */
public interface IntakeListener {
  /**
   * Begins a stretch of work.
   *
   * @param what is done, "Reading schedules"
   * @param total how many steps it has
   */
  void begin(String what, int total);

  /** Notes that steps of the stretch are done. */
  void advance(int steps);

  /** Ends the stretch. */
  void end();

  /** Returns a listener that does nothing. */
  static IntakeListener silent() {
    return new IntakeListener() {
      @Override
      public void begin(String what, int total) {}

      @Override
      public void advance(int steps) {}

      @Override
      public void end() {}
    };
  }
}
