package dev.hallway.answer;

import java.util.List;

/**
 * An entity in short.
 *
 * @param slug its key among the entities of its type; empty for a topic word that is no entity
 * @param type {@code tool}, {@code project}, {@code language}, {@code standard}, {@code person},
 *     {@code organization}, {@code devroom} or {@code topic}
 * @param talks how many talks belong to it
 */
public record EntitySummary(
    String name, String slug, String type, List<String> aliases, int talks) {
  public EntitySummary {
    aliases = List.copyOf(aliases);
  }
}
