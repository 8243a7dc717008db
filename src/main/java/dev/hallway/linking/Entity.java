package dev.hallway.linking;

import dev.hallway.mention.EntityType;

/**
 * Something in the graph that texts name.
 *
 * @param type what it is
 * @param slug its key among the entities of its label; devrooms and rooms: with the edition before,
 *     {@code fosdem-2023/containers}
 * @param name its canonical name
 */
public record Entity(EntityType type, String slug, String name) implements Comparable<Entity> {
  @Override
  public int compareTo(Entity other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : slug.compareTo(other.slug);
  }
}
