package dev.hallway.graph;

/** Says that the database can not be reached, does not let us in or is too new, and what to do. */
public final class GraphUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GraphUnavailableException(String message) {
    super(message);
  }

  GraphUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
