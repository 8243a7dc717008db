package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.graph.RelatedEdge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Works out the edges between technologies that the graph keeps for whoever looks around in it.
 *
 * <p>Two technologies are joined where talks name both more often than chance would have it. The
 * score is the log-likelihood ratio of the two by two table of talks (Dunning, "Accurate Methods
 * for the Statistics of Surprise and Coincidence", 1993), which grows with the association and with
 * the evidence for it. Takes time in the sum over talks of the square of the technologies they
 * name. Unlike {@link Relatedness} it looks at direct neighbours only.
 */
public final class RelatedEdges {
  private static final int FEWEST_TALKS = 2;
  private static final int MOST_EDGES = 15;

  private RelatedEdges() {}

  /** Returns for each technology its strongest edges, at most 15, each over two talks or more. */
  public static List<RelatedEdge> of(Corpus corpus) {
    List<RelatedEdge> edges = new ArrayList<>();
    for (Node node : corpus.nodes()) {
      if (node.type().isTechnology()) {
        shared(corpus, node.index()).entrySet().stream()
            .filter(entry -> entry.getValue().talks >= FEWEST_TALKS)
            .map(entry -> edge(corpus, node, corpus.node(entry.getKey()), entry.getValue()))
            .filter(edge -> edge.score() > 0)
            .sorted(
                Comparator.comparingDouble(RelatedEdge::score)
                    .reversed()
                    .thenComparing(RelatedEdge::to))
            .limit(MOST_EDGES)
            .forEach(edges::add);
      }
    }
    return edges;
  }

  /** How many talks two technologies share, and in which years. */
  private static final class Shared {
    private int talks;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear;
  }

  private static Map<Integer, Shared> shared(Corpus corpus, int node) {
    Map<Integer, Shared> shared = new TreeMap<>();
    for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
      int talk = corpus.talkAt(p);
      int year = corpus.talk(talk).year();
      for (int q = corpus.firstOfTalk(talk); q < corpus.firstOfTalk(talk + 1); q++) {
        int other = corpus.nodeAt(q);
        if (other != node && corpus.node(other).type().isTechnology()) {
          Shared count = shared.computeIfAbsent(other, key -> new Shared());
          count.talks++;
          count.firstYear = Math.min(count.firstYear, year);
          count.lastYear = Math.max(count.lastYear, year);
        }
      }
    }
    return shared;
  }

  private static RelatedEdge edge(Corpus corpus, Node from, Node to, Shared shared) {
    double score =
        logLikelihoodRatio(
            shared.talks,
            corpus.talkCount(from.index()),
            corpus.talkCount(to.index()),
            corpus.talks().size());
    return new RelatedEdge(
        from.slug(), to.slug(), score, shared.talks, shared.firstYear, shared.lastYear);
  }

  /**
   * Returns Dunning's ratio for two things that {@code both} of {@code all} talks name, {@code a}
   * the one and {@code b} the other; 0 where they meet no more often than by chance.
   */
  static double logLikelihoodRatio(int both, int a, int b, int all) {
    if ((double) both * all <= (double) a * b) {
      return 0;
    }
    double table = term(both) + term(a - both) + term(b - both) + term(all - a - b + both);
    double margins = term(a) + term(all - a) + term(b) + term(all - b);
    return Math.max(0, 2 * (table - margins + term(all)));
  }

  private static double term(int count) {
    return count <= 0 ? 0 : count * Math.log(count);
  }
}
