package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.graph.RelatedEdge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Works out which technologies relate by the talks they share, for the graph to hold as edges.
 *
 * <p>Only what two talks or more say counts, and each technology has at most {@value #MOST} edges,
 * the strongest. The score is the cosine of {@link Relatedness} from talks named together, without
 * the views beyond: what an edge says can be read off its talks. Each talk is visited once for each
 * technology it names, so the work is the sum of the squared numbers of technologies in a talk.
 */
public final class RelatedEdges {
  static final int MOST = 15;
  static final int LEAST_TALKS = 2;

  private final Corpus corpus;
  private final Years years;
  private final TalkRelevance relevance;
  private final Divisor divisor;
  private final double[] scores;
  private final int[] shared;

  private RelatedEdges(Corpus corpus) {
    this.corpus = corpus;
    this.years = new Years(corpus);
    this.divisor = new Divisor(RelatednessWeights.load(), corpus.talks().size());
    this.relevance = new TalkRelevance(corpus);
    this.scores = new double[corpus.nodes().size()];
    this.shared = new int[corpus.nodes().size()];
  }

  /** Returns the edges of all technologies, by the index of the one they start from. */
  public static List<RelatedEdge> of(Corpus corpus) {
    RelatedEdges work = new RelatedEdges(corpus);
    List<RelatedEdge> edges = new ArrayList<>();
    for (Node node : corpus.nodes()) {
      if (node.type().isTechnology() && corpus.talkCount(node.index()) >= LEAST_TALKS) {
        work.addEdges(node, edges);
      }
    }
    return edges;
  }

  private void addEdges(Node from, List<RelatedEdge> edges) {
    double squares = 0;
    for (int p = corpus.firstOfNode(from.index()); p < corpus.firstOfNode(from.index() + 1); p++) {
      int talk = corpus.talkAt(p);
      double weight = relevance.of(talk, corpus.tieOfNodeAt(p));
      squares += weight * weight;
      for (int q = corpus.firstOfTalk(talk); q < corpus.firstOfTalk(talk + 1); q++) {
        int to = corpus.nodeAt(q);
        if (to != from.index() && corpus.node(to).type().isTechnology()) {
          scores[to] += weight;
          shared[to]++;
        }
      }
    }
    double length = Math.sqrt(squares);
    double[] chosen = new double[scores.length];
    for (int to = 0; to < scores.length; to++) {
      if (shared[to] >= LEAST_TALKS) {
        chosen[to] = scores[to] / length / divisor.of(corpus.talkCount(to));
      }
    }
    for (int to : Strongest.of(chosen, MOST)) {
      edges.add(edge(from, corpus.node(to), chosen[to]));
    }
    Arrays.fill(scores, 0);
    Arrays.fill(shared, 0);
  }

  private RelatedEdge edge(Node from, Node to, double score) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    int a = corpus.firstOfNode(from.index());
    int b = corpus.firstOfNode(to.index());
    while (a < corpus.firstOfNode(from.index() + 1) && b < corpus.firstOfNode(to.index() + 1)) {
      int difference = Integer.compare(corpus.talkAt(a), corpus.talkAt(b));
      if (difference == 0) {
        first = Math.min(first, years.of(corpus.talkAt(a)));
        last = Math.max(last, years.of(corpus.talkAt(a)));
      }
      a += difference <= 0 ? 1 : 0;
      b += difference >= 0 ? 1 : 0;
    }
    return new RelatedEdge(from.slug(), to.slug(), score, shared[to.index()], first, last);
  }
}
