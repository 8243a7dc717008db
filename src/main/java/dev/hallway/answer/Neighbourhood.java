package dev.hallway.answer;

import dev.hallway.answer.NeighbourhoodAnswer.Edge;
import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds which neighbours of a technology go together, to draw them.
 *
 * <p>How strongly two go together is the cosine of their sets of talks (Salton and McGill,
 * "Introduction to Modern Information Retrieval", 1983): shared / √(a · b). Takes time proportional
 * to the pairs of neighbours times their talks.
 */
final class Neighbourhood {
  /** Pairs that a single talk joins say little; more lines than nodes can not be read. */
  private static final int FEWEST_TALKS = 2;

  private final Corpus corpus;

  Neighbourhood(Corpus corpus) {
    this.corpus = corpus;
  }

  private record Pair(Edge edge, double cosine) {}

  /** Returns the strongest pairs among {@code related}, at most as many as there are neighbours. */
  List<Edge> edges(List<RelatedEntity> related) {
    List<Node> nodes =
        related.stream()
            .map(entity -> corpus.findNode("technology/" + entity.slug()))
            .flatMap(Optional::stream)
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        int shared = shared(nodes.get(i).index(), nodes.get(j).index());
        if (shared >= FEWEST_TALKS) {
          pairs.add(pair(nodes.get(i), nodes.get(j), shared));
        }
      }
    }
    return pairs.stream()
        .sorted(Comparator.comparingDouble(Pair::cosine).reversed())
        .limit(nodes.size())
        .map(Pair::edge)
        .toList();
  }

  private Pair pair(Node from, Node to, int shared) {
    double all = (double) corpus.talkCount(from.index()) * corpus.talkCount(to.index());
    return new Pair(new Edge(from.slug(), to.slug(), shared), shared / Math.sqrt(all));
  }

  private int shared(int a, int b) {
    int shared = 0;
    int p = corpus.firstOfNode(a);
    int q = corpus.firstOfNode(b);
    while (p < corpus.firstOfNode(a + 1) && q < corpus.firstOfNode(b + 1)) {
      int order = Integer.compare(corpus.talkAt(p), corpus.talkAt(q));
      shared += order == 0 ? 1 : 0;
      p += order <= 0 ? 1 : 0;
      q += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
