package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.NodeType;
import java.util.Arrays;

/**
 * Gives each talk the share of its devroom's talks that are about the question, as far as that is
 * clearly more than everywhere: a devroom over all years is a field that people drew by hand.
 */
final class DevroomView {
  /** Talks without relevance that each devroom is thought to have on top of its own. */
  private static final double PRIOR = 5;

  /** How many times the average share is no more than chance. */
  private static final double CHANCE = 2;

  private final int[] devroomOfTalk;
  private final Corpus corpus;
  private final Years years;

  DevroomView(Corpus corpus, Years years) {
    this.corpus = corpus;
    this.years = years;
    devroomOfTalk = new int[corpus.talks().size()];
    Arrays.fill(devroomOfTalk, -1);
    for (int node = 0; node < corpus.nodes().size(); node++) {
      if (corpus.node(node).type() == NodeType.DEVROOM) {
        for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
          devroomOfTalk[corpus.talkAt(p)] = node;
        }
      }
    }
  }

  int devroomOf(int talk) {
    return devroomOfTalk[talk];
  }

  Attention of(Attention question, Years.Span span) {
    double[] shares = new double[corpus.nodes().size()];
    double total = 0;
    for (int talk : question.talks()) {
      if (devroomOfTalk[talk] >= 0) {
        shares[devroomOfTalk[talk]] += question.of(talk);
        total += question.of(talk);
      }
    }
    double average = total / Math.max(1, years.talks(span));
    double[] seen = new double[devroomOfTalk.length];
    for (int devroom = 0; devroom < shares.length; devroom++) {
      if (shares[devroom] > 0) {
        shares[devroom] /= years.talks(devroom, span) + PRIOR;
      }
    }
    for (int talk = 0; talk < seen.length; talk++) {
      int devroom = devroomOfTalk[talk];
      if (devroom >= 0 && shares[devroom] > 0 && span.contains(years.of(talk))) {
        seen[talk] = Math.max(0, shares[devroom] - CHANCE * average);
      }
    }
    return new Attention(seen);
  }
}
