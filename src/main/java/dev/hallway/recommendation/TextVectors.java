package dev.hallway.recommendation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.TextIndex;
import java.util.Arrays;

/**
 * The talks as unit vectors of TF-IDF weights, (1 + ln tf) · ln(1 + N / df), a title's words
 * counted twice (Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008,
 * section 6.4). Words of one talk only and words of more than every seventh talk carry no weight.
 *
 * <p>The weights lie beside the postings of {@link TextIndex}, so likeness with all talks of one
 * edition costs one walk over those parts of the talk's postings that lie in the edition.
 */
final class TextVectors {
  private static final double COMMON = 0.15;
  private static final int FEW = 10;

  private final TextIndex texts;
  private final float[][] ofTalk;
  private final float[][] ofTerm;
  private final double[] idf;

  TextVectors(Corpus corpus) {
    texts = corpus.texts();
    int talks = corpus.talks().size();
    idf = new double[texts.termCount()];
    ofTerm = new float[idf.length][];
    for (int term = 0; term < idf.length; term++) {
      int df = texts.talksOf(term).length;
      idf[term] =
          df > 1 && df <= Math.max(FEW, COMMON * talks) ? Math.log(1 + (double) talks / df) : 0;
      ofTerm[term] = new float[df];
    }
    ofTalk = new float[talks][];
    for (int talk = 0; talk < talks; talk++) {
      ofTalk[talk] =
          unit(
              talk,
              TextIndex.terms(corpus.talk(talk).talk().title()).stream()
                  .mapToInt(texts::term)
                  .toArray());
    }
    int[] next = new int[idf.length];
    for (int talk = 0; talk < talks; talk++) {
      int[] terms = texts.termsOf(talk);
      for (int i = 0; i < terms.length; i++) {
        ofTerm[terms[i]][next[terms[i]]++] = ofTalk[talk][i];
      }
    }
  }

  private float[] unit(int talk, int[] title) {
    int[] terms = texts.termsOf(talk);
    byte[] counts = texts.countsIn(talk);
    float[] weights = new float[terms.length];
    double squares = 0;
    for (int i = 0; i < terms.length; i++) {
      int count = counts[i];
      for (int term : title) {
        count += term == terms[i] ? 1 : 0;
      }
      double weight = (1 + Math.log(count)) * idf[terms[i]];
      weights[i] = (float) weight;
      squares += weight * weight;
    }
    float norm = (float) Math.sqrt(squares);
    for (int i = 0; norm > 0 && i < weights.length; i++) {
      weights[i] /= norm;
    }
    return weights;
  }

  /**
   * Adds the cosines of {@code talk} with the talks of {@code range} to {@code cosines}, which
   * starts with the range's first.
   */
  void addCosines(int talk, Programme.Range range, double[] cosines) {
    int[] terms = texts.termsOf(talk);
    for (int i = 0; i < terms.length; i++) {
      float weight = ofTalk[talk][i];
      if (weight > 0) {
        int[] talks = texts.talksOf(terms[i]);
        float[] weights = ofTerm[terms[i]];
        for (int p = first(talks, range.from()); p < talks.length && talks[p] < range.to(); p++) {
          cosines[talks[p] - range.from()] += weight * weights[p];
        }
      }
    }
  }

  /** Returns the cosine of two talks, in [0,1]. */
  double cosine(int a, int b) {
    int[] termsA = texts.termsOf(a);
    int[] termsB = texts.termsOf(b);
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < termsA.length && j < termsB.length) {
      if (termsA[i] == termsB[j]) {
        sum += ofTalk[a][i++] * ofTalk[b][j++];
      } else if (termsA[i] < termsB[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }

  /** Returns how rare a term that talks use is, in (0,1]; 1 if one talk alone uses it. */
  double rarity(int term) {
    int talks = ofTalk.length;
    return Math.log(1 + (double) talks / texts.talksOf(term).length) / Math.log(1.0 + talks);
  }

  private static int first(int[] talks, int from) {
    int at = Arrays.binarySearch(talks, from);
    return at < 0 ? -at - 1 : at;
  }
}
