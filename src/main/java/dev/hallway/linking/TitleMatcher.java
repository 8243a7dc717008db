package dev.hallway.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where the words of a report say a talk's title, whole or in part. */
final class TitleMatcher {
  private static final int SPARE_WORDS = 5;
  private static final double GAP_COST = 0.35;
  private static final double LEAST_MASS = 2.0;

  private final List<Stems> stems;
  private final Lexicon lexicon;

  /**
   * Creates a matcher for a report.
   *
   * @param stems for each word of the report the stems it may stand for
   */
  TitleMatcher(List<Stems> stems, Lexicon lexicon) {
    this.stems = stems;
    this.lexicon = lexicon;
  }

  /** Returns the best match of the talk's title in the words of {@code passage}. */
  Optional<TitleMatch> find(ScheduledTalk talk, Passage passage) {
    Stems title = talk.title();
    List<Integer> places = new ArrayList<>();
    Map<Integer, List<Integer>> said = new HashMap<>();
    for (int place = passage.first(); place < passage.last(); place++) {
      List<Integer> hits = new ArrayList<>();
      for (int stem : stems.get(place).numbers()) {
        if (stem != Lexicon.UNKNOWN && title.has(stem)) {
          hits.add(stem);
        }
      }
      if (!hits.isEmpty()) {
        places.add(place);
        said.put(place, hits);
      }
    }
    return best(places, said, talk);
  }

  private Optional<TitleMatch> best(
      List<Integer> places, Map<Integer, List<Integer>> said, ScheduledTalk talk) {
    int widest = talk.title().size() * 2 + SPARE_WORDS;
    double bestScore = 0;
    int bestFrom = -1;
    int bestTo = -1;
    for (int i = 0; i < places.size(); i++) {
      Set<Integer> shared = new HashSet<>();
      double mass = 0;
      int matched = 0;
      for (int j = i; j < places.size() && places.get(j) - places.get(i) < widest; j++) {
        int before = shared.size();
        for (int stem : said.getOrDefault(places.get(j), List.of())) {
          mass += shared.add(stem) ? lexicon.weight(stem) : 0;
        }
        matched += shared.size() > before ? 1 : 0;
        double score = mass - GAP_COST * (places.get(j) - places.get(i) + 1 - matched);
        if (score > bestScore + 1e-9) {
          bestScore = score;
          bestFrom = i;
          bestTo = j;
        }
      }
    }
    return bestScore < LEAST_MASS
        ? Optional.empty()
        : Optional.of(match(places.subList(bestFrom, bestTo + 1), said, talk));
  }

  private TitleMatch match(
      List<Integer> places, Map<Integer, List<Integer>> said, ScheduledTalk talk) {
    Map<Integer, Double> shared = new LinkedHashMap<>();
    for (int place : places) {
      for (int stem : said.getOrDefault(place, List.of())) {
        shared.put(stem, lexicon.weight(stem));
      }
    }
    int first = places.getFirst();
    int last = places.getLast() + 1;
    double mass = shared.values().stream().mapToDouble(Double::doubleValue).sum();
    Stems order =
        Stems.of(
            shared.entrySet().stream()
                .sorted(
                    Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .mapToInt(Map.Entry::getKey));
    double whole = weight(talk.title(), talk.title().size());
    double main = weight(talk.title(), talk.parts());
    double coverage =
        Math.max(
            covered(talk.title(), talk.title().size(), shared) / whole,
            covered(talk.title(), talk.parts(), shared) / main);
    double run = longestRun(talk, first, last);
    return new TitleMatch(
        first, last, mass, coverage, Math.min(1, run / Math.min(whole, main)), order);
  }

  private double weight(Stems title, int length) {
    double sum = 1e-9;
    for (int i = 0; i < length; i++) {
      sum += lexicon.weight(title.get(i));
    }
    return sum;
  }

  private double covered(Stems title, int length, Map<Integer, Double> shared) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += shared.getOrDefault(title.get(i), 0.0);
    }
    return sum;
  }

  private double longestRun(ScheduledTalk talk, int first, int last) {
    double best = 0;
    Stems title = talk.title();
    for (int t = 0; t < title.size(); t++) {
      for (int p = first; p < last; p++) {
        double sum = 0;
        for (int n = 0;
            t + n < title.size() && p + n < last && says(p + n, title.get(t + n));
            n++) {
          sum += lexicon.weight(title.get(t + n));
        }
        best = Math.max(best, sum);
      }
    }
    return best;
  }

  private boolean says(int place, int stem) {
    return stems.get(place).has(stem);
  }
}
