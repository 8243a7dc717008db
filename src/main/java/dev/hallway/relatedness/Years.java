package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import java.util.IntSummaryStatistics;

/**
 * How many talks each node has until each year, so that any span of years is one subtraction.
 *
 * <p>Immutable. Takes nodes times years ints.
 */
final class Years {
  private final int first;
  private final int last;
  private final int[] yearOfTalk;
  private final int[] upTo;
  private final int[] talksUpTo;

  Years(Corpus corpus) {
    IntSummaryStatistics years =
        corpus.talks().stream().mapToInt(talk -> talk.year()).summaryStatistics();
    first = corpus.talks().isEmpty() ? 0 : years.getMin();
    last = corpus.talks().isEmpty() ? 0 : years.getMax();
    yearOfTalk = corpus.talks().stream().mapToInt(talk -> talk.year()).toArray();
    int width = width();
    upTo = new int[corpus.nodes().size() * width];
    talksUpTo = new int[width];
    for (int year : yearOfTalk) {
      talksUpTo[year - first + 1]++;
    }
    for (int node = 0; node < corpus.nodes().size(); node++) {
      for (int p = corpus.firstOfNode(node); p < corpus.firstOfNode(node + 1); p++) {
        upTo[node * width + yearOfTalk[corpus.talkAt(p)] - first + 1]++;
      }
    }
    for (int i = 1; i < width; i++) {
      talksUpTo[i] += talksUpTo[i - 1];
      for (int node = 0; node < corpus.nodes().size(); node++) {
        upTo[node * width + i] += upTo[node * width + i - 1];
      }
    }
  }

  private int width() {
    return last - first + 2;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
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
    int row = node * width() - first;
    return span.isEmpty() ? 0 : upTo[row + span.until() + 1] - upTo[row + span.since()];
  }

  /** Returns whether the span is every year there is. */
  boolean isAll(Span span) {
    return span.since() == first && span.until() == last;
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
