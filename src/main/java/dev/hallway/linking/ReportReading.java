package dev.hallway.linking;

import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import java.util.List;

/**
 * What was read from a report.
 *
 * @param editions what it is about, the main one first; empty where nothing tells
 * @param talks in the order of the text; a scheduled talk at most once
 * @param mentions by entity, each once
 */
public record ReportReading(
    Report report,
    List<EditionId> editions,
    List<TalkReference> talks,
    List<EntityMentions> mentions,
    List<Relation> relations) {
  public ReportReading {
    editions = List.copyOf(editions);
    talks = List.copyOf(talks);
    mentions = List.copyOf(mentions);
    relations = List.copyOf(relations);
  }
}
