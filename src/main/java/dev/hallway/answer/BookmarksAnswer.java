package dev.hallway.answer;

import java.util.List;

/**
 * The talks that somebody has bookmarked.
 *
 * @param talks each once, in the order of the text
 * @param unknown what is no talk of the edition
 */
public record BookmarksAnswer(String edition, List<BookmarkAnswer> talks, List<String> unknown) {
  public BookmarksAnswer {
    talks = List.copyOf(talks);
    unknown = List.copyOf(unknown);
  }
}
