package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.TextIndex;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Simple measures of association to compare with, on the talks that name the topic or use its word:
 * raw co-occurrence, normalised pointwise mutual information (Bouma 2009), log-likelihood ratio
 * (Dunning 1993) and cosine.
 */
final class RelatednessBaselines {
  private static final int ANSWERS = 200;

  /** A measure of how strongly two sets of talks belong together. */
  @FunctionalInterface
  interface Association {
    /**
     * Returns the strength.
     *
     * @param both how many talks are in both sets, at least 1
     * @param first how many are in the first
     * @param second how many are in the second
     * @param all how many there are
     */
    double of(double both, double first, double second, double all);
  }

  private final Corpus corpus;

  RelatednessBaselines(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the measures by name, in the order in which they are shown. */
  static Map<String, Association> all() {
    Map<String, Association> all = new LinkedHashMap<>();
    all.put("raw co-occurrence", (both, first, second, total) -> both);
    all.put("normalised PMI", RelatednessBaselines::normalisedPmi);
    all.put("log-likelihood ratio", RelatednessBaselines::logLikelihood);
    all.put("cosine", (both, first, second, total) -> both / Math.sqrt(first * second));
    return all;
  }

  /** Returns the technologies that a measure ranks first for a name or word. */
  List<Node> rank(String query, Association association) {
    Optional<Node> asked = corpus.names().find(query, type -> type.isTechnology());
    Set<Integer> talks = asked.map(this::talksOf).orElseGet(() -> talksOf(query));
    int[] both = new int[corpus.nodes().size()];
    for (int talk : talks) {
      for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
        both[corpus.nodeAt(p)]++;
      }
    }
    record Scored(Node node, double score) {}
    return corpus.nodes().stream()
        .filter(node -> node.type().isTechnology() && both[node.index()] > 0)
        .filter(node -> !asked.equals(Optional.of(node)))
        .map(node ->
            new Scored(
                node,
                association.of(
                    both[node.index()],
                    talks.size(),
                    corpus.talkCount(node.index()),
                    corpus.talks().size())))
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(scored -> scored.node().index()))
        .limit(ANSWERS)
        .map(Scored::node)
        .toList();
  }

  private Set<Integer> talksOf(Node node) {
    Set<Integer> talks = new TreeSet<>();
    for (int p = corpus.firstOfNode(node.index()); p < corpus.firstOfNode(node.index() + 1); p++) {
      talks.add(corpus.talkAt(p));
    }
    return talks;
  }

  private Set<Integer> talksOf(String phrase) {
    String wanted = " " + String.join(" ", TextIndex.terms(phrase)) + " ";
    Set<Integer> talks = new HashSet<>();
    for (int talk = 0; talk < corpus.talks().size(); talk++) {
      StringBuilder text = new StringBuilder(" ");
      for (int term : corpus.texts().sequenceOf(talk)) {
        text.append(corpus.texts().termAt(term)).append(' ');
      }
      if (text.indexOf(wanted) >= 0) {
        talks.add(talk);
      }
    }
    return talks;
  }

  private static double normalisedPmi(double both, double first, double second, double all) {
    double pmi = Math.log(both * all / (first * second));
    return both >= all ? 1 : pmi / -Math.log(both / all);
  }

  private static double logLikelihood(double both, double first, double second, double all) {
    double ratio =
        2
            * (part(both, first * second / all)
                + part(first - both, first * (all - second) / all)
                + part(second - both, second * (all - first) / all)
                + part(all - first - second + both, (all - first) * (all - second) / all));
    return both > first * second / all ? ratio : -ratio;
  }

  private static double part(double seen, double expected) {
    return seen > 0 ? seen * Math.log(seen / expected) : 0;
  }
}
