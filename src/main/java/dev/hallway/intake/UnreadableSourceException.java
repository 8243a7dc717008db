package dev.hallway.intake;

/** Says which file or address can not be taken in, why, and what to do. */
public final class UnreadableSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String sourceName;

  UnreadableSourceException(String sourceName, String defect, String remedy) {
    super("%s: %s. %s".formatted(sourceName, defect, remedy));
    this.sourceName = sourceName;
  }

  /** Returns the file or address. */
  public String sourceName() {
    return sourceName;
  }
}
