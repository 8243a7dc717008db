package dev.hallway.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that a careful reader found named in a report.
 *
 * @param kind tool, project, language or standard; null where it is no technology or not judged
 * @param surface every wording in the text
 * @param optional whether careful readers would disagree, so that it counts neither way
 */
record GoldEntity(String name, @Nullable String kind, List<String> surface, boolean optional) {
  GoldEntity {
    surface = List.copyOf(surface);
  }

  static GoldEntity of(JsonNode node) {
    return new GoldEntity(
        node.path("name").asString(),
        node.path("kind").asString(null),
        node.path("surface").valueStream().map(JsonNode::asString).toList(),
        node.path("optional").asBoolean(false));
  }

  /** Returns the folded spellings of something called {@code name} in a text. */
  static Set<String> spellings(String name, List<String> surface) {
    Set<String> spellings = new TreeSet<>();
    spellings.add(GoldName.fold(name));
    surface.forEach(wording -> spellings.add(GoldName.fold(wording)));
    return spellings;
  }

  Set<String> spellings() {
    return spellings(name, surface);
  }
}
