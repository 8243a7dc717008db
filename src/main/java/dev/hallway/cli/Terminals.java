package dev.hallway.cli;

import dev.hallway.intake.IntakeListener;
import dev.hallway.terminal.Progress;
import dev.hallway.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** The terminals of this process, and progress shown on them. */
final class Terminals {
  private Terminals() {}

  /** Returns what standard output can show. */
  static Terminal output() {
    return Terminal.detect();
  }

  /** Returns a listener that shows progress on standard error. */
  static IntakeListener listener() {
    return new IntakeListener() {
      private @Nullable Progress progress;

      @Override
      public void begin(String what, int total) {
        progress = Progress.start(Terminal.detect(), System.err, what, total);
      }

      @Override
      public void advance(int steps) {
        if (progress != null) {
          progress.advance(steps);
        }
      }

      @Override
      public void end() {
        if (progress != null) {
          progress.close();
        }
      }
    };
  }
}
