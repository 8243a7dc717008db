package dev.hallway.recommendation;

import dev.hallway.corpus.CorpusTalk;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All talks that can be recommended to a person, the best first; reasons are given when asked. */
public final class Ranking {
  private final List<CorpusTalk> talks;
  private final double[] scores;
  private final int[] candidates;
  private final Explanation explanation;

  /**
   * Makes a ranking.
   *
   * @param talks the best first
   * @param scores of the talks, descending
   * @param candidates their numbers among the candidates
   */
  Ranking(List<CorpusTalk> talks, double[] scores, int[] candidates, Explanation explanation) {
    this.talks = List.copyOf(talks);
    this.scores = scores;
    this.candidates = candidates;
    this.explanation = explanation;
  }

  /** Returns the talks, the best first. */
  public List<CorpusTalk> talks() {
    return talks;
  }

  /** Returns the score of the talk at a place, from 0. */
  public double score(int place) {
    return scores[place];
  }

  /** Returns the score in the middle, 0 if there are no talks. */
  public double typicalScore() {
    return scores.length == 0 ? 0 : scores[scores.length / 2];
  }

  /** Returns the talk at a place, from 0, with its reasons. */
  public Recommendation get(int place) {
    return explanation.explain(candidates[place]);
  }

  /** Returns the first talks in other order. */
  List<Recommendation> list(List<Integer> places) {
    return places.stream().map(this::get).toList();
  }

  double[] scores() {
    return Arrays.copyOf(scores, scores.length);
  }

  int[] indexes() {
    return talks.stream().mapToInt(CorpusTalk::index).toArray();
  }

  List<Integer> first(int limit) {
    return IntStream.range(0, Math.min(limit, scores.length)).boxed().toList();
  }
}
