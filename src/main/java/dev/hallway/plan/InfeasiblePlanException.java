package dev.hallway.plan;

/** Thrown if no plan can have all that was asked for; the message names what and the remedy. */
public final class InfeasiblePlanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InfeasiblePlanException(String message) {
    super(message);
  }
}
