package dev.hallway.plan;

/** Thrown if a text is no calendar that can be read; the message says where and the remedy. */
public final class UnreadableCalendarException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableCalendarException(Throwable cause) {
    super(
        "The calendar cannot be read: %s; export it again as .ics, or give ids of talks"
            .formatted(cause.getMessage()),
        cause);
  }
}
