package dev.hallway.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk in one line.
 *
 * @param talk id, {@code fosdem-2023/14120}
 * @param start local time at the venue, ISO 8601
 * @param end local time at the venue, ISO 8601
 * @param url the talk's page; null where none is known
 * @param video the recording; null where none is known
 */
public record TalkSummary(
    String talk,
    String title,
    String devroom,
    String room,
    String start,
    String end,
    List<String> speakers,
    @Nullable String url,
    @Nullable String video,
    String status) {
  public TalkSummary {
    speakers = List.copyOf(speakers);
  }
}
