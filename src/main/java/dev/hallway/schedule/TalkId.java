package dev.hallway.schedule;

import java.util.Comparator;

/**
 * Names one talk over all editions, such as {@code fosdem-2023/14120}.
 *
 * @param edition the edition that scheduled it
 * @param event the schedule's own event id, unique within its edition
 */
public record TalkId(EditionId edition, String event) implements Comparable<TalkId> {
  private static final Comparator<TalkId> ORDER =
      Comparator.comparing(TalkId::edition)
          .thenComparingInt(TalkId::digits)
          .thenComparing(TalkId::number)
          .thenComparing(TalkId::event);

  public TalkId {
    if (event.isBlank() || event.contains("/")) {
      throw new IllegalArgumentException("'%s' is no event id".formatted(event));
    }
  }

  /**
   * Parses the form that {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if {@code text} is not an edition id, a slash and an event id
   */
  public static TalkId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "'%s' is no talk id; write it like fosdem-2023/14120".formatted(text));
    }
    return new TalkId(new EditionId(text.substring(0, slash)), text.substring(slash + 1));
  }

  /** Orders by edition, then by event: numeric ids as numbers, before all others. */
  @Override
  public int compareTo(TalkId other) {
    return ORDER.compare(this, other);
  }

  /** Returns how many digits the number has that the event is; more than any if it is none. */
  private int digits() {
    return isNumber() ? number().length() : Integer.MAX_VALUE;
  }

  private boolean isNumber() {
    return event.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns the event without the zeros that it begins with. */
  private String number() {
    int first = 0;
    while (first < event.length() - 1 && event.charAt(first) == '0') {
      first++;
    }
    return event.substring(first);
  }

  @Override
  public String toString() {
    return edition + "/" + event;
  }
}
