package dev.hallway.answer;

import org.jspecify.annotations.Nullable;

/**
 * A talk as somebody wrote it down, perhaps before the schedule changed.
 *
 * @param talk id, {@code fosdem-2023/14120}
 * @param title null where it was not written down
 * @param start local time at the venue, ISO 8601; null likewise
 * @param end local time at the venue, ISO 8601; null likewise
 * @param room null likewise
 */
public record BookmarkAnswer(
    String talk,
    @Nullable String title,
    @Nullable String start,
    @Nullable String end,
    @Nullable String room) {

  /**
   * Creates one.
   *
   * @throws IllegalArgumentException if {@code talk} is null, as where JSON lacks it
   */
  public BookmarkAnswer {
    if (talk == null) {
      throw new IllegalArgumentException(
          "A talk without id; write it like {\"talk\": \"fosdem-2023/14120\"}");
    }
  }
}
