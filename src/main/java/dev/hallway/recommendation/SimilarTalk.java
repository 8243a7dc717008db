package dev.hallway.recommendation;

import dev.hallway.corpus.CorpusTalk;
import dev.hallway.schedule.Link;
import dev.hallway.schedule.LinkKind;
import java.util.List;
import java.util.Optional;

/**
 * A talk like another one, and in what.
 *
 * @param score the sum of the reasons' contributions; finite, not negative
 * @param reasons the strongest first
 */
public record SimilarTalk(CorpusTalk talk, double score, List<Reason> reasons) {
  public SimilarTalk {
    reasons = List.copyOf(reasons);
  }

  /** Finds the recording of the talk, the first that the schedule gives. */
  public Optional<Link> findRecording() {
    return talk.talk().links().stream()
        .filter(link -> link.kind() == LinkKind.RECORDING)
        .findFirst();
  }
}
