package dev.hallway.evaluation;

import dev.hallway.corpus.CorpusTalk;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** The figures of ranked lists of talks, of which each held one that was really chosen. */
final class RecommendationFigures {
  private static final int RESAMPLES = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 20260131;

  /**
   * One list.
   *
   * @param attendee who chose; those of one attendee depend on each other
   * @param rank of the talk chosen, from 1; 0 if it is not in the list
   * @param devrooms how many devrooms there are among the first ten
   * @param recommended the first ten talks, as indexes of the corpus
   */
  record Ranked(String attendee, int rank, int devrooms, List<Integer> recommended) {
    static final int LONGEST = 50;
    private static final int FIRST = 10;

    Ranked {
      recommended = List.copyOf(recommended);
    }

    /** Returns where {@code chosen} is among the first {@value #LONGEST} talks of a list. */
    static Ranked of(String attendee, TalkId chosen, List<CorpusTalk> talks) {
      List<CorpusTalk> first = talks.subList(0, Math.min(FIRST, talks.size()));
      return new Ranked(
          attendee,
          talks.stream().limit(LONGEST).map(t -> t.talk().id()).toList().indexOf(chosen) + 1,
          (int) first.stream().map(CorpusTalk::devroom).distinct().count(),
          first.stream().map(CorpusTalk::index).toList());
    }
  }

  private final List<Ranked> all;

  RecommendationFigures() {
    this(new ArrayList<>());
  }

  private RecommendationFigures(List<Ranked> all) {
    this.all = all;
  }

  void addAll(List<Ranked> ranked) {
    all.addAll(ranked);
  }

  void addAll(RecommendationFigures other) {
    all.addAll(other.all);
  }

  int size() {
    return all.size();
  }

  double hitRate(int first) {
    return mean(ranked -> ranked.rank > 0 && ranked.rank <= first ? 1 : 0);
  }

  double reciprocalRank() {
    return mean(ranked -> ranked.rank > 0 ? 1.0 / ranked.rank : 0);
  }

  /** Returns the mean discounted gain at 20; with one talk to find the ideal gain is 1. */
  double discountedGain() {
    return mean(ranked ->
        ranked.rank > 0 && ranked.rank <= 20 ? Math.log(2) / Math.log(1 + ranked.rank) : 0);
  }

  double devrooms() {
    return mean(Ranked::devrooms);
  }

  /** Returns the number of different talks that were ever among the first ten. */
  int coverage() {
    Set<Integer> talks = new HashSet<>();
    all.forEach(ranked -> talks.addAll(ranked.recommended));
    return talks.size();
  }

  /**
   * Returns all figures with their intervals.
   *
   * @param catalogue how many talks could have been recommended
   */
  RecommendationScore score(String method, long catalogue) {
    return new RecommendationScore(
        method,
        size(),
        estimate(figures -> figures.hitRate(10), new Random(SEED)),
        estimate(figures -> figures.hitRate(20), new Random(SEED)),
        estimate(RecommendationFigures::reciprocalRank, new Random(SEED)),
        estimate(RecommendationFigures::discountedGain, new Random(SEED)),
        devrooms(),
        catalogue == 0 ? 0 : coverage() / (double) catalogue);
  }

  private double mean(ToDoubleFunction<Ranked> figure) {
    return all.stream().mapToDouble(figure).average().orElse(0);
  }

  /**
   * Returns a figure with its 95 % interval: the percentile bootstrap (Efron, "Bootstrap methods:
   * another look at the jackknife", 1979) over attendees, whose choices are drawn together since
   * they depend on each other.
   */
  Estimate estimate(ToDoubleFunction<RecommendationFigures> figure, RandomGenerator random) {
    List<List<Ranked>> attendees = attendees();
    List<Double> drawn = new ArrayList<>();
    for (int i = 0; i < RESAMPLES; i++) {
      List<Ranked> sample = new ArrayList<>();
      for (int k = 0; k < attendees.size(); k++) {
        sample.addAll(attendees.get(random.nextInt(attendees.size())));
      }
      drawn.add(figure.applyAsDouble(new RecommendationFigures(sample)));
    }
    Collections.sort(drawn);
    int tail = (int) (TAIL * RESAMPLES);
    return new Estimate(
        figure.applyAsDouble(this), drawn.get(tail), drawn.get(RESAMPLES - 1 - tail));
  }

  private List<List<Ranked>> attendees() {
    Map<String, List<Ranked>> attendees = new TreeMap<>();
    all.forEach(
        ranked -> attendees.computeIfAbsent(ranked.attendee, key -> new ArrayList<>()).add(ranked));
    return List.copyOf(attendees.values());
  }
}
