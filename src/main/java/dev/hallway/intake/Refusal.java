package dev.hallway.intake;

/**
 * A source of which nothing was stored.
 *
 * @param source file or address
 * @param why names the file, the line where there is one, and the remedy
 */
public record Refusal(String source, String why) {
  static Refusal of(String source, RuntimeException cause) {
    return new Refusal(source, String.valueOf(cause.getMessage()));
  }
}
