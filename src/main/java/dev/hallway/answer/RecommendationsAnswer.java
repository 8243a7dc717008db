package dev.hallway.answer;

import java.util.List;

/** Talks to see, the best first. */
public record RecommendationsAnswer(String edition, List<RecommendationAnswer> recommendations)
    implements Answer {
  public RecommendationsAnswer {
    recommendations = List.copyOf(recommendations);
  }
}
