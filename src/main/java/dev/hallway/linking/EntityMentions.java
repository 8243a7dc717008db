package dev.hallway.linking;

import java.util.List;

/**
 * All places in one document that name one entity.
 *
 * @param mentions where, in the order of the document; at least one; each quote the surface itself
 * @param sentence the sentence around the first of them
 */
public record EntityMentions(Entity entity, List<Evidence> mentions, Evidence sentence) {
  public EntityMentions {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("%s without a mention".formatted(entity));
    }
  }
}
