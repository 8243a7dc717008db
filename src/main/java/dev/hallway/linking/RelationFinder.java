package dev.hallway.linking;

import dev.hallway.mention.Mention;
import java.util.List;

/** Finds the relations that single sentences state between two names in them. */
final class RelationFinder {
  /** Returns the relations between {@code mentions}, which stand in the order of the text. */
  List<Relation> find(QuotedText text, List<Mention> mentions) {
    return List.of();
  }
}
