package dev.hallway.linking;

import dev.hallway.mention.Mention;
import dev.hallway.vocabulary.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the mentions of a text by what they stand for. */
final class EntityGroups {
  private final QuotedText text;
  private final SortedMap<Entity, List<Mention>> groups = new TreeMap<>();

  EntityGroups(QuotedText text) {
    this.text = text;
  }

  /** Adds a mention of something whose slug comes from its name. */
  void add(Mention mention) {
    add(entity(mention), mention);
  }

  void add(Entity entity, Mention mention) {
    groups.computeIfAbsent(entity, e -> new ArrayList<>()).add(mention);
  }

  static Entity entity(Mention mention) {
    return new Entity(mention.type(), Slug.of(mention.name()), mention.name());
  }

  /** Returns all that was added, by entity; the mentions of each in the order of the text. */
  List<EntityMentions> list() {
    return groups.entrySet().stream().map(e -> mentions(e.getKey(), e.getValue())).toList();
  }

  private EntityMentions mentions(Entity entity, List<Mention> mentions) {
    List<Mention> ordered =
        mentions.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList();
    Mention first = ordered.getFirst();
    return new EntityMentions(
        entity,
        ordered.stream().map(one -> text.evidence(one.start(), one.end())).toList(),
        text.sentence(first.start(), first.end()));
  }
}
