package dev.hallway.recommendation;

import dev.hallway.corpus.CorpusTalk;
import java.util.List;

/**
 * A talk to see, and why.
 *
 * @param score the sum of the reasons' contributions; finite, not negative
 * @param reasons first what has to do with the person, then what would hold for anybody
 */
public record Recommendation(CorpusTalk talk, double score, List<Reason> reasons) {
  public Recommendation {
    reasons = List.copyOf(reasons);
  }
}
