package dev.hallway.answer;

import java.util.List;

/** Talks like a talk, the most alike first. */
public record SimilarAnswer(TalkSummary talk, List<RecommendationAnswer> similar)
    implements Answer {
  public SimilarAnswer {
    similar = List.copyOf(similar);
  }
}
