package dev.hallway.relatedness;

import dev.hallway.corpus.CorpusTalk;
import java.util.List;

/**
 * A talk about what was asked about.
 *
 * @param score not negative, the sum of the reasons' contributions; comparable within one answer
 */
public record RelatedTalk(CorpusTalk talk, double score, List<Reason> reasons) {
  public RelatedTalk {
    reasons = List.copyOf(reasons);
  }
}
