package dev.hallway.answer;

import java.util.List;

/** Earlier talks that prepare a talk, the best first. */
public record WatchFirstAnswer(TalkSummary talk, List<RecommendationAnswer> before)
    implements Answer {
  public WatchFirstAnswer {
    before = List.copyOf(before);
  }
}
