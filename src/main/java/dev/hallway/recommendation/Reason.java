package dev.hallway.recommendation;

import dev.hallway.schedule.TalkId;
import java.util.List;

/**
 * One summand of a score.
 *
 * @param text what speaks for the talk, or against it, for people to read
 * @param contribution its part of the score
 * @param talks the talks that show it, the strongest first
 */
public record Reason(String text, double contribution, List<TalkId> talks) {
  public Reason {
    talks = List.copyOf(talks);
  }
}
