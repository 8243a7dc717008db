package dev.hallway.schedule;

/**
 * Thrown when a source as a whole is no schedule, or a broken one; nothing of it was taken over.
 */
public final class UnreadableScheduleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  UnreadableScheduleException(String sourceName, int line, String defect, String remedy) {
    super(
        "%s, line %d: %s. %s"
            .formatted(sourceName, line, defect.strip().replaceAll("\\.+$", ""), remedy));
    this.line = line;
  }

  /** Returns the line at fault, from 1. */
  public int line() {
    return line;
  }
}
