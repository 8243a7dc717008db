package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores rankings against gold: only judged names count; an answer that no list judged is skipped,
 * so that an open vocabulary is not punished, and so is the topic itself.
 */
final class RelatednessScoring {
  private static final int PRECISION_AT = 10;
  private static final int RECALL_AT = 20;

  private final RelatednessGold gold;
  private final List<Set<String>> formsOfNode = new ArrayList<>();

  RelatednessScoring(Corpus corpus, RelatednessGold gold) {
    this.gold = gold;
    Set<String> judged = gold.judged();
    for (Node node : corpus.nodes()) {
      Set<String> forms = new HashSet<>();
      forms.add(GoldName.fold(node.name()));
      node.aliases().forEach(alias -> forms.add(GoldName.fold(alias)));
      formsOfNode.add(forms.stream().anyMatch(judged::contains) ? forms : Set.of());
    }
  }

  RelatednessFigures score(RelatednessTopic topic, List<Node> ranked) {
    List<Set<String>> wanted = gold.wanted(topic);
    Set<String> own = topic.own();
    int hits = 0;
    int place = 0;
    int early = 0;
    for (Node node : ranked) {
      Set<String> forms = formsOfNode.get(node.index());
      if (forms.isEmpty() || forms.stream().anyMatch(own::contains)) {
        continue;
      }
      if (place == RECALL_AT) {
        break;
      }
      hits += wanted.stream().anyMatch(names -> names.stream().anyMatch(forms::contains)) ? 1 : 0;
      place++;
      early = place <= PRECISION_AT ? hits : early;
    }
    return new RelatednessFigures(
        (double) early / PRECISION_AT, (double) hits / Math.min(RECALL_AT, wanted.size()));
  }

  /** Returns whether a judged name is the name of any technology of the corpus. */
  boolean isKnown(String name, Corpus corpus) {
    Set<String> spellings = gold.spellings().getOrDefault(name, Set.of());
    return corpus.nodes().stream()
        .filter(node -> node.type().isTechnology())
        .anyMatch(node -> formsOfNode.get(node.index()).stream().anyMatch(spellings::contains));
  }
}
