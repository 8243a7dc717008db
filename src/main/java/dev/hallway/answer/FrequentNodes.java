package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts what a set of talks is tied to. */
final class FrequentNodes {
  private final Corpus corpus;
  private final Summaries summaries;

  FrequentNodes(Corpus corpus) {
    this.corpus = corpus;
    this.summaries = new Summaries(corpus);
  }

  /** A node with how many of the talks are tied to it in each year. */
  private record Counted(int node, TreeMap<Integer, Integer> byYear) {
    int talks() {
      return byYear.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Returns the nodes that most of the talks are tied to, with the number of those talks. */
  List<EntitySummary> list(List<CorpusTalk> talks, Predicate<Node> which, int limit) {
    return counted(talks, which, limit).stream()
        .map(counted -> summaries.entity(corpus.node(counted.node), counted.talks()))
        .toList();
  }

  /** Returns the technologies that most of the talks name, year by year. */
  List<TopicYears> listTopics(List<CorpusTalk> talks, int limit) {
    return counted(talks, node -> node.type().isTechnology(), limit).stream()
        .map(counted ->
            new TopicYears(
                summaries.entity(corpus.node(counted.node), counted.talks()), counted.byYear))
        .toList();
  }

  /** Returns a test for nodes of a type. */
  static Predicate<Node> of(NodeType type) {
    return node -> node.type() == type;
  }

  private List<Counted> counted(List<CorpusTalk> talks, Predicate<Node> which, int limit) {
    Map<Integer, TreeMap<Integer, Integer>> years = new TreeMap<>();
    for (CorpusTalk talk : talks) {
      int end = corpus.firstOfTalk(talk.index() + 1);
      for (int p = corpus.firstOfTalk(talk.index()); p < end; p++) {
        if (which.test(corpus.node(corpus.nodeAt(p)))) {
          years
              .computeIfAbsent(corpus.nodeAt(p), node -> new TreeMap<>())
              .merge(talk.year(), 1, Integer::sum);
        }
      }
    }
    return years.entrySet().stream()
        .map(entry -> new Counted(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Counted::talks).reversed().thenComparingInt(Counted::node))
        .limit(limit)
        .toList();
  }
}
