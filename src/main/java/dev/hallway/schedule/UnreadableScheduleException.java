package dev.hallway.schedule;

/**
 * Thrown when a source as a whole is no schedule, or a broken one; nothing of it was taken over.
 */
public final class UnreadableScheduleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sourceName;
  private final int line;

  UnreadableScheduleException(String sourceName, int line, String defect, String remedy) {
    super(
        "%s, line %d: %s. %s"
            .formatted(sourceName, line, defect.strip().replaceAll("\\.+$", ""), remedy));
    this.sourceName = sourceName;
    this.line = line;
  }

  /** Returns the file name or address that could not be read. */
  public String sourceName() {
    return sourceName;
  }

  /** Returns the line at fault, from 1. */
  public int line() {
    return line;
  }
}
