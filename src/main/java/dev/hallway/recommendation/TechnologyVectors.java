package dev.hallway.recommendation;

import dev.hallway.corpus.Corpus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The talks as unit vectors of the technologies they name, each weighted with its ln(1 + N / df):
 * sharing a rare technology says more than sharing Linux.
 */
final class TechnologyVectors {
  private final Corpus corpus;
  private final double[] idf;
  private final double[] norm;

  TechnologyVectors(Corpus corpus) {
    this.corpus = corpus;
    int talks = corpus.talks().size();
    idf = new double[corpus.nodes().size()];
    for (int node = 0; node < idf.length; node++) {
      if (corpus.node(node).type().isTechnology() && corpus.talkCount(node) > 0) {
        idf[node] = Math.log(1 + (double) talks / corpus.talkCount(node));
      }
    }
    norm = new double[talks];
    for (int talk = 0; talk < talks; talk++) {
      for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
        norm[talk] += idf[corpus.nodeAt(p)] * idf[corpus.nodeAt(p)];
      }
      norm[talk] = Math.sqrt(norm[talk]);
    }
  }

  /**
   * Adds the cosines of {@code talk} with the talks of {@code range} to {@code cosines}, which
   * starts with the range's first.
   */
  void addCosines(int talk, Programme.Range range, double[] cosines) {
    for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
      int node = corpus.nodeAt(p);
      if (idf[node] > 0) {
        double weight = idf[node] * idf[node] / norm[talk];
        int to = corpus.firstOfNode(node + 1);
        for (int q = first(node, range.from()); q < to && corpus.talkAt(q) < range.to(); q++) {
          cosines[corpus.talkAt(q) - range.from()] += weight / norm[corpus.talkAt(q)];
        }
      }
    }
  }

  private int first(int node, int from) {
    int low = corpus.firstOfNode(node);
    int high = corpus.firstOfNode(node + 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (corpus.talkAt(middle) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the names of technologies that both talks name, the rarest first, at most three. */
  List<String> shared(int a, int b) {
    List<Integer> shared = new ArrayList<>();
    int i = corpus.firstOfTalk(a);
    int j = corpus.firstOfTalk(b);
    while (i < corpus.firstOfTalk(a + 1) && j < corpus.firstOfTalk(b + 1)) {
      int difference = Integer.compare(corpus.nodeAt(i), corpus.nodeAt(j));
      if (difference == 0 && idf[corpus.nodeAt(i)] > 0) {
        shared.add(corpus.nodeAt(i));
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    shared.sort(Comparator.<Integer>comparingDouble(n -> -idf[n]).thenComparing(n -> n));
    return shared.stream().limit(3).map(node -> corpus.node(node).name()).toList();
  }
}
