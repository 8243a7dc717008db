package dev.hallway.answer;

import java.util.List;

/**
 * One reason of a score.
 *
 * @param contribution its part of the score; the parts of all reasons add up to it
 * @param talks the talks that show it, the strongest first
 */
public record ReasonAnswer(String text, double contribution, List<TalkSummary> talks) {
  public ReasonAnswer {
    talks = List.copyOf(talks);
  }
}
