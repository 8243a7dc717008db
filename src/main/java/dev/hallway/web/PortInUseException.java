package dev.hallway.web;

/** Says that something else listens on the port, and what to do. */
public final class PortInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortInUseException(int port, Throwable cause) {
    super(
        "Port %d is in use by another program; choose another with --port, or --port 0 for any free one"
            .formatted(port),
        cause);
  }
}
