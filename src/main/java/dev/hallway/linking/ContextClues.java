package dev.hallway.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds to each candidate what the others say: company of the same devroom, the order of time,
 * another talk at the same time or for the same words.
 *
 * <p>A mean-field view of the whole report: every candidate counts by its probability so far, so
 * that nothing has to be decided before everything is seen. O(n m), n candidates, m talks named.
 */
final class ContextClues {
  private static final double SURE = 0.4;
  private static final double LEAST = 0.02;
  private static final int NEIGHBOURS = 2;

  private final List<Candidate> candidates;
  private final List<Passage> passages;
  private final double[] probabilities;
  private final List<Integer> likely;
  private final Map<Integer, List<Integer>> byPassage = new HashMap<>();

  /**
   * Creates the view.
   *
   * @param probabilities of the candidates, in their order
   */
  ContextClues(List<Candidate> candidates, double[] probabilities, List<Passage> passages) {
    this.candidates = candidates;
    this.passages = passages;
    this.probabilities = probabilities.clone();
    this.likely =
        bestOfTalk(candidates, probabilities).stream()
            .filter(i -> probabilities[i] >= LEAST)
            .toList();
    for (int i = 0; i < candidates.size(); i++) {
      byPassage
          .computeIfAbsent(candidates.get(i).passage().number(), p -> new ArrayList<>())
          .add(i);
    }
  }

  /** Returns for each talk the place of its likeliest candidate, in the order of talks. */
  static List<Integer> bestOfTalk(List<Candidate> candidates, double[] probabilities) {
    Map<Integer, Integer> best = new TreeMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      int here = i;
      best.merge(
          candidates.get(i).talk().number(),
          i,
          (old, now) -> probabilities[here] > probabilities[old] ? now : old);
    }
    return new ArrayList<>(best.values());
  }

  /** Returns the clues of every candidate with those of its context filled in. */
  List<Candidate> list() {
    List<Integer> sure =
        likely.stream()
            .filter(i -> probabilities[i] >= SURE)
            .sorted(Comparator.comparingInt(i -> candidates.get(i).first()))
            .toList();
    List<Candidate> filled = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      filled.add(fill(i, sure));
    }
    return filled;
  }

  private Candidate fill(int index, List<Integer> sure) {
    Candidate candidate = candidates.get(index);
    Clues clues = candidate.clues().copy();
    double company = 0;
    double conflict = 0;
    for (int other : likely) {
      Candidate there = candidates.get(other);
      if (there.talk().number() == candidate.talk().number() || there.meets(candidate)) {
        continue;
      }
      double probability = probabilities[other];
      if (there.talk().talk().track().equals(candidate.talk().talk().track())) {
        company += probability;
      }
      if (there.talk().overlaps(candidate.talk())) {
        conflict = Math.max(conflict, probability);
      }
    }
    clues.set(Clue.TRACK_COMPANY, 1 - Math.exp(-company));
    clues.set(Clue.CONFLICT, conflict);
    clues.set(Clue.ORDER, order(candidate, sure));
    clues.set(Clue.RIVAL, rival(candidate, candidate.passage().number(), true));
    double explained = 0;
    for (int up = candidate.passage().heading(); up != Passage.NONE; up = headingOf(up)) {
      explained = Math.max(explained, rival(candidate, up, false));
    }
    clues.set(Clue.EXPLAINED, explained);
    return new Candidate(
        candidate.talk(), candidate.passage(), candidate.first(), candidate.last(), clues);
  }

  private int headingOf(int passage) {
    return passages.get(passage).heading();
  }

  private double rival(Candidate candidate, int passage, boolean meeting) {
    double most = 0;
    for (int other : byPassage.getOrDefault(passage, List.of())) {
      Candidate there = candidates.get(other);
      boolean counts = !meeting || there.meets(candidate);
      if (counts && there.talk().number() != candidate.talk().number()) {
        most = Math.max(most, probabilities[other]);
      }
    }
    return most;
  }

  private double order(Candidate candidate, List<Integer> sure) {
    double agreeing = 0.5;
    double all = 1;
    int before = 0;
    while (before < sure.size() && candidates.get(sure.get(before)).first() < candidate.first()) {
      before++;
    }
    int from = Math.max(0, before - NEIGHBOURS);
    for (int i = from; i < Math.min(sure.size(), before + NEIGHBOURS + 1); i++) {
      Candidate there = candidates.get(sure.get(i));
      if (there.talk().number() == candidate.talk().number() || there.meets(candidate)) {
        continue;
      }
      boolean earlier = there.talk().talk().start().isBefore(candidate.talk().talk().start());
      boolean above = there.first() < candidate.first();
      double probability = probabilities[sure.get(i)];
      agreeing += earlier == above ? probability : 0;
      all += probability;
    }
    return agreeing / all;
  }
}
