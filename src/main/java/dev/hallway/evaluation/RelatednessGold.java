package dev.hallway.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Topics with the names that curated public lists put under them.
 *
 * @param topics those with at least {@value #FEWEST} names that can be asked for
 * @param spellings folded spellings of every judged name
 */
record RelatednessGold(List<RelatednessTopic> topics, Map<String, Set<String>> spellings) {
  static final int FEWEST = 5;

  /**
   * Reads a gold file: a JSON list of topics with {@code topic}, {@code query}, {@code aliases},
   * {@code related}, {@code undiscoverable} and {@code variants}.
   *
   * @throws IllegalArgumentException if the file is not there or not of that form
   */
  static RelatednessGold read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "No gold file %s; give a JSON list of topics, each with topic, query and related"
              .formatted(file));
    }
    try {
      return of(
          JsonMapper.builder()
              .build()
              .readValue(file, new TypeReference<List<RelatednessTopic>>() {}));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s is no list of topics: %s".formatted(file, e.getOriginalMessage()), e);
    }
  }

  static RelatednessGold of(List<RelatednessTopic> topics) {
    Map<String, Set<String>> spellings = new TreeMap<>();
    for (RelatednessTopic topic : topics) {
      for (String name : topic.related()) {
        Set<String> forms = spellings.computeIfAbsent(name, n -> new TreeSet<>());
        forms.add(GoldName.fold(name));
        topic.variants().getOrDefault(name, List.of()).forEach(v -> forms.add(GoldName.fold(v)));
      }
    }
    return new RelatednessGold(
        topics.stream().filter(topic -> topic.wanted().size() >= FEWEST).toList(), spellings);
  }

  /** Returns every spelling of every judged name. */
  Set<String> judged() {
    Set<String> judged = new TreeSet<>();
    spellings.values().forEach(judged::addAll);
    return judged;
  }

  /** Returns the spellings of each name that a topic asks for. */
  List<Set<String>> wanted(RelatednessTopic topic) {
    return topic.wanted().stream().map(name -> spellings.getOrDefault(name, Set.of())).toList();
  }
}
