package dev.hallway.evaluation;

import dev.hallway.vocabulary.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A talk that a careful reader found a report to speak of.
 *
 * @param heading the report's own wording
 * @param id {@code fosdem-2023/14120}; null where no schedule has it
 * @param attended false for missed, full, or only pointed at
 * @param opinion positive, neutral or negative; null where it was not judged
 * @param optional whether careful readers would disagree, so that it counts neither way
 */
record GoldTalk(
    String heading,
    @Nullable String id,
    boolean attended,
    @Nullable String opinion,
    boolean optional) {
  static GoldTalk of(JsonNode node) {
    String event = node.path("eventId").asString("");
    return new GoldTalk(
        node.path("heading").asString(),
        event.isEmpty() ? null : Slug.of(node.path("edition").asString()) + "/" + event,
        node.path("attended").asBoolean(true),
        node.path("opinion").asString(null),
        node.path("optional").asBoolean(false));
  }
}
