package dev.hallway.answer;

import java.util.List;

/**
 * Why there is no answer, after RFC 9457.
 *
 * @param type {@code about:blank}
 * @param title short, the same for all problems of the kind
 * @param status HTTP status code
 * @param detail names the value at fault and the remedy
 * @param nearest names or ids near the one that is unknown, the nearest first
 */
public record Problem(String type, String title, int status, String detail, List<String> nearest) {
  public Problem {
    nearest = List.copyOf(nearest);
  }

  /** Creates a problem without a type of its own. */
  public static Problem of(int status, String title, String detail, List<String> nearest) {
    return new Problem("about:blank", title, status, detail, nearest);
  }
}
