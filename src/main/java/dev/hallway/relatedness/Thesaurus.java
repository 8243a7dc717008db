package dev.hallway.relatedness;

import dev.hallway.corpus.TextIndex;
import dev.hallway.data.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Other words for fields of software, from {@code data/topics.yaml}. */
final class Thesaurus {
  private static final String FILE = "data/topics.yaml";

  private final Map<List<String>, List<String>> others = new HashMap<>();

  /**
   * Makes a thesaurus.
   *
   * @param groups lists of words and phrases for one field; each finds all others
   */
  Thesaurus(List<List<String>> groups) {
    for (List<String> group : groups) {
      for (String word : group) {
        List<String> known =
            others.computeIfAbsent(TextIndex.terms(word), terms -> new ArrayList<>());
        group.stream().filter(other -> !other.equals(word)).forEach(known::add);
      }
    }
  }

  static Thesaurus load() {
    return new Thesaurus(
        new YAMLMapper()
            .readValue(new DataFile(FILE).text(), new TypeReference<List<List<String>>>() {}));
  }

  /** Returns the other words for {@code topic}; empty where none are known. */
  List<String> othersFor(String topic) {
    return List.copyOf(others.getOrDefault(TextIndex.terms(topic), List.of()));
  }
}
