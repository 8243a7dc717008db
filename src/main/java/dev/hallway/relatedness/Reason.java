package dev.hallway.relatedness;

import dev.hallway.corpus.CorpusTalk;
import java.util.List;

/**
 * One reason of a score.
 *
 * @param text as a person reads it, without the talks' titles
 * @param contribution its part of the score, not negative; the parts of all reasons add up to it
 * @param talks talks that show it, the strongest first, at most five
 */
public record Reason(String text, double contribution, List<CorpusTalk> talks) {
  public Reason {
    talks = List.copyOf(talks);
  }
}
