package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.TextIndex;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds talks that use the words by which the question's talks stand out, whether or not they name
 * what was asked: query expansion by pseudo-relevance feedback (Manning, Raghavan, Schütze,
 * "Introduction to Information Retrieval", 2008, section 9.1.6).
 *
 * <p>A word's strength is the cosine between its talks and the question's, times the share of its
 * talks that are the question's, lowered for rare words; the fifteen strongest words are kept. A
 * talk's weight is the chance that it is about the question if each word meant so by its share
 * independently: 1 − Π (1 − share·use).
 */
final class WordView {
  static final int WORDS = 15;
  private static final double PRIOR = 8;
  private static final int LEAST_TALKS = 8;

  /** Talks of the question that must use a word; fewer where it has fewer than nine. */
  private static final int LEAST_USES = 3;

  private static final double MOST_SHARE = 0.9;

  private final Corpus corpus;
  private final Years years;
  private final double[] lengthOfTerm;
  private final double[] sumOfTerm;

  /** A word with the share of its talks that are the question's. */
  record Word(int term, double strength, double share) {}

  WordView(Corpus corpus, Years years) {
    this.corpus = corpus;
    this.years = years;
    TextIndex texts = corpus.texts();
    lengthOfTerm = new double[texts.termCount()];
    sumOfTerm = new double[texts.termCount()];
    for (int term = 0; term < lengthOfTerm.length; term++) {
      double squares = 0;
      for (byte count : texts.countsOf(term)) {
        double use = use(count);
        squares += use * use;
        sumOfTerm[term] += use;
      }
      lengthOfTerm[term] = Math.sqrt(squares);
    }
  }

  private static double use(byte count) {
    return count / (count + 1.0);
  }

  /** Returns the words of the question's talks, the strongest first. */
  List<Word> words(Attention question) {
    TextIndex texts = corpus.texts();
    double[] shared = new double[lengthOfTerm.length];
    int[] uses = new int[shared.length];
    int[] used = new int[shared.length];
    int count = 0;
    int[] talks = question.talks();
    int least = Math.min(LEAST_USES, (talks.length + 2) / LEAST_USES);
    for (int talk : talks) {
      double weight = question.weights()[talk];
      int[] terms = texts.termsOf(talk);
      byte[] counts = texts.countsIn(talk);
      for (int i = 0; i < terms.length; i++) {
        if (++uses[terms[i]] == least) {
          used[count++] = terms[i];
        }
        shared[terms[i]] += weight * use(counts[i]);
      }
    }
    return strongest(Arrays.copyOf(used, count), shared, question.length());
  }

  private List<Word> strongest(int[] used, double[] shared, double length) {
    double[] strength = new double[used.length];
    for (int i = 0; i < used.length; i++) {
      int term = used[i];
      if (corpus.texts().talksOf(term).length >= LEAST_TALKS) {
        strength[i] = shared[term] / (lengthOfTerm[term] * length) * share(shared[term], term);
      }
    }
    return IntStream.of(Strongest.of(strength, WORDS))
        .mapToObj(i -> new Word(used[i], strength[i], share(shared[used[i]], used[i])))
        .toList();
  }

  private double share(double shared, int term) {
    return shared / (sumOfTerm[term] + PRIOR);
  }

  /** Returns the talks of the span by their use of {@code words}. */
  Attention of(List<Word> words, Years.Span span) {
    TextIndex texts = corpus.texts();
    double[] unlike = new double[corpus.talks().size()];
    Arrays.fill(unlike, 1);
    for (Word word : words) {
      int[] talks = texts.talksOf(word.term());
      byte[] counts = texts.countsOf(word.term());
      double share = Math.min(MOST_SHARE, word.share());
      for (int i = 0; i < talks.length; i++) {
        unlike[talks[i]] *= 1 - share * use(counts[i]);
      }
    }
    double[] weights = new double[unlike.length];
    for (int talk = 0; talk < weights.length; talk++) {
      if (unlike[talk] < 1 && span.contains(years.of(talk))) {
        weights[talk] = 1 - unlike[talk];
      }
    }
    return new Attention(weights);
  }
}
