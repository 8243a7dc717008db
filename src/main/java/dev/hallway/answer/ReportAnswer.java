package dev.hallway.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report speaks of, in short quotes; never its text.
 *
 * @param published ISO 8601 date; null where it does not say
 * @param address where it was published; null where that is not known
 * @param editions ids of the editions it is about, the main one first
 * @param talks in the order of the report
 * @param entities technologies and organisations that it names, the most frequent first
 */
public record ReportAnswer(
    String report,
    String title,
    @Nullable String author,
    @Nullable String published,
    @Nullable String address,
    List<String> editions,
    List<DiscussedTalk> talks,
    List<EntitySummary> entities)
    implements Answer {
  public ReportAnswer {
    editions = List.copyOf(editions);
    talks = List.copyOf(talks);
    entities = List.copyOf(entities);
  }

  /**
   * A talk that it speaks of.
   *
   * @param opinion {@code positive}, {@code neutral} or {@code negative}
   */
  public record DiscussedTalk(TalkSummary talk, boolean attended, String opinion, String quote) {}
}
