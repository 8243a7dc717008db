package dev.hallway.linking;

import java.util.List;
import java.util.Map;

/**
 * Compares a stretch of text with title and abstract of every talk of an edition.
 *
 * <p>Cosine of vectors with weights (1 + ln n) ln(N / df) (Salton and Buckley, Term-weighting
 * approaches in automatic text retrieval, 1988, scheme "ltc").
 */
final class ContentIndex {
  private final Lexicon lexicon;
  private final List<ScheduledTalk> talks;

  /** For each stem where its postings start; the last entry ends those of the last stem. */
  private final int[] starts;

  private final int[] postedTalks;
  private final int[] postedCounts;
  private double[] norms = new double[0];

  ContentIndex(List<ScheduledTalk> talks, Lexicon lexicon) {
    this.talks = talks;
    this.lexicon = lexicon;
    this.starts = new int[lexicon.size() + 1];
    for (ScheduledTalk talk : talks) {
      talk.content().stream().forEach(stem -> starts[stem + 1]++);
    }
    for (int stem = 0; stem + 1 < starts.length; stem++) {
      starts[stem + 1] += starts[stem];
    }
    this.postedTalks = new int[starts[starts.length - 1]];
    this.postedCounts = new int[postedTalks.length];
    int[] next = starts.clone();
    for (ScheduledTalk talk : talks) {
      for (int i = 0; i < talk.content().size(); i++) {
        int at = next[talk.content().get(i)]++;
        postedTalks[at] = talk.number();
        postedCounts[at] = talk.counts().get(i);
      }
    }
  }

  /** The lexicon must be full before the first comparison; norms are kept from then on. */
  private synchronized double[] norms() {
    if (norms.length != talks.size()) {
      double[] sums = new double[talks.size()];
      for (ScheduledTalk talk : talks) {
        double sum = 0;
        for (int i = 0; i < talk.content().size(); i++) {
          double weight = weight(talk.counts().get(i), talk.content().get(i));
          sum += weight * weight;
        }
        sums[talk.number()] = Math.sqrt(sum) + 1e-9;
      }
      norms = sums;
    }
    return norms;
  }

  private double weight(int count, int stem) {
    return (1 + Math.log(count)) * lexicon.weight(stem);
  }

  /**
   * Returns for each talk, by its number, how alike its content and a text are, in [0,1].
   *
   * @param counts how often each stem stands in the text
   */
  double[] compare(Map<Integer, Integer> counts) {
    double[] sums = new double[talks.size()];
    double own = 1e-9;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      int stem = entry.getKey();
      double weight = weight(entry.getValue(), stem);
      own += weight * weight;
      for (int at = start(stem); at < end(stem); at++) {
        sums[postedTalks[at]] += weight * weight(postedCounts[at], stem);
      }
    }
    double[] norms = norms();
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= norms[i] * Math.sqrt(own);
    }
    return sums;
  }

  private int start(int stem) {
    return isKnown(stem) ? starts[stem] : 0;
  }

  private int end(int stem) {
    return isKnown(stem) ? starts[stem + 1] : 0;
  }

  /** Stems that only later editions have came after this index. */
  private boolean isKnown(int stem) {
    return stem >= 0 && stem + 1 < starts.length;
  }

  /** Returns how many talks have {@code stem} in title or abstract. */
  int talksWith(int stem) {
    return end(stem) - start(stem);
  }
}
