package dev.hallway.schedule;

/**
 * Names one talk over all editions, such as {@code fosdem-2023/14120}.
 *
 * @param edition the edition that scheduled it
 * @param event the schedule's own event id, unique within its edition
 */
public record TalkId(EditionId edition, String event) implements Comparable<TalkId> {
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
    int byEdition = edition.compareTo(other.edition);
    if (byEdition != 0) {
      return byEdition;
    }
    int byLength =
        isNumber() && other.isNumber() ? Integer.compare(event.length(), other.event.length()) : 0;
    return byLength != 0 ? byLength : event.compareTo(other.event);
  }

  private boolean isNumber() {
    return event.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public String toString() {
    return edition + "/" + event;
  }
}
