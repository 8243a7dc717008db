package dev.hallway.recommendation;

import java.util.ArrayList;
import java.util.List;

/**
 * Picks talks that are good and unlike each other: maximal marginal relevance (Carbonell and
 * Goldstein, "The use of MMR, diversity-based reranking", 1998).
 *
 * <p>With dial d, each pick maximises (1 - d) · relevance - d · likeness with the most alike pick,
 * relevance being the score between the pool's lowest, 0, and highest, 1. Likeness is the cosine of
 * texts, and no less than {@link #SAME_DEVROOM} within a devroom. Each candidate keeps its largest
 * likeness so far, so k picks from n candidates cost k · n likenesses. Only the best candidates
 * enter the pool: a surprise is still to be a good talk.
 */
final class Diversity {
  private static final double SAME_DEVROOM = 0.6;
  private static final int SMALLEST_POOL = 40;
  private static final int POOL_PER_PICK = 5;

  private final Programme programme;
  private final TextVectors texts;

  Diversity(Programme programme, TextVectors texts) {
    this.programme = programme;
    this.texts = texts;
  }

  /**
   * Returns the picks as positions in {@code talks}, in the order picked.
   *
   * @param talks the best first
   * @param scores descending
   */
  List<Integer> pick(int[] talks, double[] scores, double dial, int limit) {
    int pool = Math.min(talks.length, Math.max(SMALLEST_POOL, POOL_PER_PICK * limit));
    double[] alike = new double[pool];
    boolean[] picked = new boolean[pool];
    List<Integer> picks = new ArrayList<>();
    while (picks.size() < Math.min(limit, pool)) {
      int best = -1;
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < pool; i++) {
        double value = (1 - dial) * relevance(scores, i, pool) - dial * alike[i];
        if (!picked[i] && value > highest) {
          highest = value;
          best = i;
        }
      }
      picked[best] = true;
      picks.add(best);
      for (int i = 0; i < pool; i++) {
        if (!picked[i]) {
          alike[i] = Math.max(alike[i], likeness(talks[best], talks[i]));
        }
      }
    }
    return picks;
  }

  private static double relevance(double[] scores, int i, int pool) {
    double span = scores[0] - scores[pool - 1];
    return span > 0 ? (scores[i] - scores[pool - 1]) / span : 1;
  }

  private double likeness(int a, int b) {
    double cosine = texts.cosine(a, b);
    return programme.family[a] == programme.family[b] ? Math.max(SAME_DEVROOM, cosine) : cosine;
  }
}
