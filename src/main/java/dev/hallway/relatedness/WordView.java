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
  private final int[] terms;
  private final double[] lengths;
  private final double[] sums;
  private final int[][] wordsOfTalk;
  private final float[][] usesOfTalk;

  /** A word with the share of its talks that are the question's. */
  record Word(int term, double strength, double share) {}

  WordView(Corpus corpus, Years years) {
    this.corpus = corpus;
    this.years = years;
    TextIndex texts = corpus.texts();
    terms =
        IntStream.range(0, texts.termCount())
            .filter(term -> texts.talksOf(term).length >= LEAST_TALKS)
            .toArray();
    lengths = new double[terms.length];
    sums = new double[terms.length];
    int[] wordOfTerm = new int[texts.termCount()];
    Arrays.fill(wordOfTerm, -1);
    for (int word = 0; word < terms.length; word++) {
      wordOfTerm[terms[word]] = word;
      double squares = 0;
      for (byte count : texts.countsOf(terms[word])) {
        squares += use(count) * use(count);
        sums[word] += use(count);
      }
      lengths[word] = Math.sqrt(squares);
    }
    wordsOfTalk = new int[corpus.talks().size()][];
    usesOfTalk = new float[wordsOfTalk.length][];
    for (int talk = 0; talk < wordsOfTalk.length; talk++) {
      keepWords(talk, wordOfTerm);
    }
  }

  private void keepWords(int talk, int[] wordOfTerm) {
    int[] all = corpus.texts().termsOf(talk);
    int[] words = new int[all.length];
    float[] uses = new float[all.length];
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (wordOfTerm[all[i]] >= 0) {
        words[count] = wordOfTerm[all[i]];
        uses[count++] = (float) use(corpus.texts().countsIn(talk)[i]);
      }
    }
    wordsOfTalk[talk] = Arrays.copyOf(words, count);
    usesOfTalk[talk] = Arrays.copyOf(uses, count);
  }

  private static double use(byte count) {
    return count / (count + 1.0);
  }

  /** Returns the words of the question's talks, the strongest first. */
  List<Word> words(Attention question) {
    double[] shared = new double[terms.length];
    int[] talksUsing = new int[terms.length];
    int[] talks = question.talks();
    for (int talk : talks) {
      double weight = question.of(talk);
      int[] words = wordsOfTalk[talk];
      float[] uses = usesOfTalk[talk];
      for (int i = 0; i < words.length; i++) {
        shared[words[i]] += weight * uses[i];
        talksUsing[words[i]]++;
      }
    }
    int least = Math.min(LEAST_USES, (talks.length + 2) / LEAST_USES);
    double[] strength = new double[terms.length];
    for (int word = 0; word < terms.length; word++) {
      if (talksUsing[word] >= least) {
        strength[word] =
            shared[word] / (lengths[word] * question.length()) * share(shared[word], word);
      }
    }
    return IntStream.of(Strongest.of(strength, WORDS))
        .mapToObj(word -> new Word(terms[word], strength[word], share(shared[word], word)))
        .toList();
  }

  private double share(double shared, int word) {
    return shared / (sums[word] + PRIOR);
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
