package dev.hallway.linking;

import dev.hallway.schedule.TalkId;
import java.util.List;

/**
 * What was read from a talk's title, subtitle and abstract.
 *
 * @param mentions by entity, each once
 */
public record TalkReading(TalkId talk, List<EntityMentions> mentions, List<Relation> relations) {
  public TalkReading {
    mentions = List.copyOf(mentions);
    relations = List.copyOf(relations);
  }
}
