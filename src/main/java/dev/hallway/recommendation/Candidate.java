package dev.hallway.recommendation;

import dev.hallway.schedule.TalkId;
import java.util.Map;

/**
 * A talk that could be recommended, as the model sees it.
 *
 * @param values the value of every feature
 */
public record Candidate(TalkId talk, Map<Feature, Double> values) {
  public Candidate {
    values = Map.copyOf(values);
  }

  /** Returns the value of a feature. */
  public double value(Feature feature) {
    return values.getOrDefault(feature, 0.0);
  }
}
