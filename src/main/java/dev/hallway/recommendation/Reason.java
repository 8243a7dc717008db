package dev.hallway.recommendation;

import dev.hallway.schedule.TalkId;
import java.util.Comparator;
import java.util.List;

/**
 * One summand of a score.
 *
 * @param text what speaks for the talk, or against it, for people to read
 * @param contribution its part of the score
 * @param talks the talks that show it, the strongest first
 */
public record Reason(String text, double contribution, List<TalkId> talks) {
  /** By how much they count, for or against; equal ones by text. */
  static final Comparator<Reason> STRONGEST_FIRST =
      Comparator.<Reason>comparingDouble(reason -> -Math.abs(reason.contribution()))
          .thenComparing(Reason::text);

  public Reason {
    talks = List.copyOf(talks);
  }
}
