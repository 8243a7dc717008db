package dev.hallway.linking;

import dev.hallway.mention.Mention;
import dev.hallway.vocabulary.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the mentions of a talk or a report by what they stand for. */
final class EntityGroups {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt((Place place) -> place.evidence().start());

  private final SortedMap<Entity, List<Place>> groups = new TreeMap<>();

  /** A mention and the text that it stands in. */
  private record Place(QuotedText text, Mention mention) {
    Evidence evidence() {
      return text.evidence(mention.start(), mention.end());
    }
  }

  /** Adds a mention in {@code text} of something whose slug comes from its name. */
  void add(QuotedText text, Mention mention) {
    add(text, entity(mention), mention);
  }

  void add(QuotedText text, Entity entity, Mention mention) {
    groups.computeIfAbsent(entity, e -> new ArrayList<>()).add(new Place(text, mention));
  }

  static Entity entity(Mention mention) {
    return new Entity(mention.type(), Slug.of(mention.name()), mention.name());
  }

  /** Returns all that was added, by entity; the mentions of each in the order of the source. */
  List<EntityMentions> list() {
    return groups.entrySet().stream().map(e -> mentions(e.getKey(), e.getValue())).toList();
  }

  private static EntityMentions mentions(Entity entity, List<Place> places) {
    List<Place> ordered = places.stream().sorted(ORDER).toList();
    Place first = ordered.getFirst();
    return new EntityMentions(
        entity,
        ordered.stream().map(Place::evidence).toList(),
        first.text().sentence(first.mention().start(), first.mention().end()));
  }
}
