package dev.hallway.report;

/** Thrown when a source holds no report: nothing, no text, or a page without content. */
public final class UnreadableReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;

  UnreadableReportException(String name, String defect, String remedy) {
    super("%s: %s. %s".formatted(name, defect, remedy));
    this.name = name;
  }

  /** Returns the file name or address that could not be read. */
  public String name() {
    return name;
  }
}
