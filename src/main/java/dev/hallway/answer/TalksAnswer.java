package dev.hallway.answer;

import java.util.List;

/**
 * Talks that answer a question.
 *
 * @param about what was asked about
 * @param total how many there are; {@code talks} may hold fewer
 */
public record TalksAnswer(EntitySummary about, int total, List<TalkSummary> talks)
    implements Answer {
  public TalksAnswer {
    talks = List.copyOf(talks);
  }
}
