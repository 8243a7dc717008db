package dev.hallway.intake;

/** Says which file or address can not be taken in, why, and what to do. */
public final class UnreadableSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableSourceException(String sourceName, String defect, String remedy) {
    super("%s: %s. %s".formatted(sourceName, defect, remedy));
  }
}
