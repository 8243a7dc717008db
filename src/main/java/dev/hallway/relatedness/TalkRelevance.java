package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Tie;

/**
 * How much a talk is about what its texts name so often: BM25's saturation of counts by length
 * (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), with
 * titles counted three times.
 */
final class TalkRelevance {
  static final double TITLE = 3;
  private static final double SATURATION = 1;
  private static final double LENGTH = 0.5;

  private final double[] halfway;

  TalkRelevance(Corpus corpus) {
    int talks = corpus.talks().size();
    double total = 0;
    for (int talk = 0; talk < talks; talk++) {
      total += corpus.texts().sequenceOf(talk).length;
    }
    double average = Math.max(1, total / Math.max(1, talks));
    halfway = new double[talks];
    for (int talk = 0; talk < talks; talk++) {
      double length = corpus.texts().sequenceOf(talk).length / average;
      halfway[talk] = SATURATION * (1 - LENGTH + LENGTH * length);
    }
  }

  /** Returns how much a talk is about a node it is tied to, in [0,1]. */
  double of(int talk, Tie tie) {
    return switch (tie.kind()) {
      case GAVE, IN_DEVROOM -> 1;
      case IN_TITLE -> of(talk, tie.count() + TITLE - 1);
      case IN_SUBTITLE, IN_ABSTRACT -> of(talk, tie.count());
    };
  }

  /** Returns a weight in [0,1) that rises with {@code count}. */
  double of(int talk, double count) {
    return count / (count + halfway[talk]);
  }
}
