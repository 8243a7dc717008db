package dev.hallway.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a gold file: what a curated list puts under it.
 *
 * @param topic its title
 * @param query what is asked
 * @param aliases other words for it, which no answer may be
 * @param related the names that the list holds
 * @param undiscoverable those of them that no talk names together with the topic
 * @param variants other spellings of {@code related} names
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RelatednessTopic(
    String topic,
    String query,
    List<String> aliases,
    List<String> related,
    List<String> undiscoverable,
    Map<String, List<String>> variants) {
  RelatednessTopic(
      String topic,
      String query,
      @Nullable List<String> aliases,
      List<String> related,
      @Nullable List<String> undiscoverable,
      @Nullable Map<String, List<String>> variants) {
    this.topic = topic;
    this.query = query;
    this.aliases = aliases == null ? List.of() : List.copyOf(aliases);
    this.related = List.copyOf(related);
    this.undiscoverable = undiscoverable == null ? List.of() : List.copyOf(undiscoverable);
    this.variants = variants == null ? Map.of() : Map.copyOf(variants);
  }

  /** Returns the names that can be asked for. */
  List<String> wanted() {
    return related.stream().filter(name -> !undiscoverable.contains(name)).toList();
  }

  /** Returns the topic's own names, folded, which are no answers. */
  Set<String> own() {
    Set<String> own = new TreeSet<>();
    own.add(GoldName.fold(topic));
    own.add(GoldName.fold(query));
    aliases.forEach(alias -> own.add(GoldName.fold(alias)));
    return own;
  }
}
