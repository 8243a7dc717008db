package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import java.util.IntSummaryStatistics;

/**
 * How many talks each node has until each year, so that any span of years is one subtraction.
 *
 * <p>Immutable. Takes nodes times years ints, a row for each year.
 */
final class Years {
  private final int first;
  private final int last;
  private final int nodes;
  private final int[] yearOfTalk;
  private final int[] upTo;
  private final int[] talksUpTo;

  Years(Corpus corpus) {
    IntSummaryStatistics years =
        corpus.talks().stream().mapToInt(talk -> talk.year()).summaryStatistics();
    first = corpus.talks().isEmpty() ? 0 : years.getMin();
    last = corpus.talks().isEmpty() ? 0 : years.getMax();
    yearOfTalk = corpus.talks().stream().mapToInt(talk -> talk.year()).toArray();
    nodes = corpus.nodes().size();
    upTo = new int[nodes * (last - first + 2)];
    talksUpTo = new int[last - first + 2];
    for (int year : yearOfTalk) {
      talksUpTo[year - first + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
        upTo[(yearOfTalk[corpus.talkAt(p)] - first + 1) * nodes + node]++;
      }
    }
    for (int i = 1; i < talksUpTo.length; i++) {
      talksUpTo[i] += talksUpTo[i - 1];
    }
    for (int i = nodes; i < upTo.length; i++) {
      upTo[i] += upTo[i - nodes];
    }
  }

  int of(int talk) {
    return yearOfTalk[talk];
  }

  /** Returns the part of the span that has talks. */
  Span span(int since, int until) {
    return new Span(Math.max(since, first), Math.min(until, last));
  }

  /** Returns how many talks there are in a span. */
  int talks(Span span) {
    return span.isEmpty()
        ? 0
        : talksUpTo[span.until() - first + 1] - talksUpTo[span.since() - first];
  }

  /** Returns how many talks a node has in a span. */
  int talks(int node, Span span) {
    return span.isEmpty()
        ? 0
        : upTo[(span.until() - first + 1) * nodes + node]
            - upTo[(span.since() - first) * nodes + node];
  }

  /** Years from one to another, both included; empty where the second is the earlier. */
  record Span(int since, int until) {
    boolean contains(int year) {
      return year >= since && year <= until;
    }

    boolean isEmpty() {
      return until < since;
    }
  }
}
