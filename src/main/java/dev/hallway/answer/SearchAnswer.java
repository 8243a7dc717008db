package dev.hallway.answer;

import java.util.List;

/** Entities and talks that words find, the best first. */
public record SearchAnswer(String words, List<EntitySummary> entities, List<TalkSummary> talks)
    implements Answer {
  public SearchAnswer {
    entities = List.copyOf(entities);
    talks = List.copyOf(talks);
  }
}
