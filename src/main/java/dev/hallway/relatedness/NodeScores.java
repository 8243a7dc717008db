package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The scores of all nodes for one question. */
final class NodeScores {
  private final Corpus corpus;
  private final Lenses lenses;
  private final RelatednessWeights weights;
  private final Divisor divisor;
  private final Outlook outlook;
  private final double[] scores;
  private final double[] lifts;

  NodeScores(
      Corpus corpus, Lenses lenses, RelatednessWeights weights, Divisor divisor, Outlook outlook) {
    this.corpus = corpus;
    this.lenses = lenses;
    this.weights = weights;
    this.divisor = divisor;
    this.outlook = outlook;
    this.scores = new double[corpus.nodes().size()];
    addTies();
    this.lifts = lenses.areas().lifts(scores);
    for (int node = 0; node < scores.length; node++) {
      scores[node] *= 1 + liftOf(node);
    }
    lenses.stated().add(outlook.query().nodes(), weights.stated(), scores);
  }

  private void addTies() {
    double[] combined = outlook.combined().weights();
    int position = 0;
    for (int node = 0; node < scores.length; node++) {
      double sum = 0;
      for (int end = corpus.firstOfNode(node + 1); position < end; position++) {
        int talk = corpus.talkAt(position);
        if (combined[talk] > 0) {
          sum += combined[talk] + outlook.nearness().of(talk, position);
        }
      }
      if (sum > 0) {
        scores[node] = sum / divisor(node);
      }
    }
  }

  /** Returns what a node's sum over its talks is divided by. */
  double divisor(int node) {
    return divisor.of(lenses.years().talks(node, outlook.span()));
  }

  /** Returns by how much of itself a node's score rises for its area. */
  double liftOf(int node) {
    return weights.area() * lenses.areas().liftOf(node, lifts);
  }

  /** Returns the best nodes of some types, without those that were asked about. */
  IntStream best(Predicate<NodeType> type, int limit) {
    double[] chosen = new double[scores.length];
    List<Node> nodes = corpus.nodes();
    for (int node = 0; node < scores.length; node++) {
      if (scores[node] > 0 && type.test(nodes.get(node).type())) {
        chosen[node] = scores[node];
      }
    }
    outlook.query().nodes().forEach(node -> chosen[node.index()] = 0);
    return IntStream.of(Strongest.of(chosen, limit));
  }
}
