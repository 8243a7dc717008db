package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.NodeType;
import java.util.Set;
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
    if (!outlook.span().isEmpty()) {
      lenses.stated().add(outlook.query().nodes(), weights.stated(), scores);
    }
    outlook.query().nodes().forEach(asked -> scores[asked.index()] = 0);
  }

  private void addTies() {
    addNear();
    double[] combined = outlook.combined().numbers();
    int position = 0;
    for (int node = 0; node < scores.length; node++) {
      double sum = scores[node];
      for (int end = corpus.firstOfNode(node + 1); position < end; position++) {
        sum += combined[corpus.talkAt(position)];
      }
      if (sum > 0) {
        scores[node] = sum / divisor(node);
      }
    }
  }

  private void addNear() {
    for (int talk : outlook.question().talks()) {
      for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
        scores[corpus.nodeAt(p)] += outlook.nearness().of(talk, p);
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
  IntStream best(Set<NodeType> types, int limit) {
    Strongest strongest = new Strongest(scores, limit);
    for (NodeType type : types) {
      for (int node : lenses.types().of(type)) {
        strongest.offer(node);
      }
    }
    return IntStream.of(strongest.toArray());
  }
}
