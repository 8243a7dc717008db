package dev.hallway.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk that is recommended, and why.
 *
 * @param talk id, {@code fosdem-2023/14048}
 * @param start local time at the venue, ISO 8601
 * @param end local time at the venue, ISO 8601
 * @param reasons their contributions add up to the score
 */
public record RecommendationAnswer(
    String talk,
    String title,
    String devroom,
    String room,
    String start,
    String end,
    List<String> speakers,
    @Nullable String url,
    @Nullable String video,
    double score,
    List<ReasonAnswer> reasons) {
  public RecommendationAnswer {
    speakers = List.copyOf(speakers);
    reasons = List.copyOf(reasons);
  }
}
