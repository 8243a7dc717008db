package dev.hallway.corpus;

/**
 * How a talk and a node belong together.
 *
 * @param kind the nature of the tie
 * @param count how often the talk's texts name the node; 1 for speakers and devrooms
 * @param start offset of the sentence that names it, in the part of the talk that {@code kind} says
 * @param end offset after that sentence
 */
public record Tie(Kind kind, int count, int start, int end) {
  /** The natures of ties, the strongest first. */
  public enum Kind {
    GAVE,
    IN_DEVROOM,
    IN_TITLE,
    IN_SUBTITLE,
    IN_ABSTRACT
  }
}
