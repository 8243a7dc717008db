package dev.hallway.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides for a whole report which candidates hold: each talk once, no word for two talks, no two
 * talks at the same time unless the report names both decisively.
 */
final class TalkAlignment {
  private static final int ROUNDS = 2;

  /** Less likely candidates are not looked at again. */
  private static final double WORTH = 0.004;

  private static final double DECISIVE = 0.7;

  private final TalkSettings settings;

  TalkAlignment(TalkSettings settings) {
    this.settings = settings;
  }

  /**
   * A candidate that holds.
   *
   * @param probability that its talk is meant, in [0,1]
   * @param alone the same without regard to the rest of the report
   */
  record Choice(Candidate candidate, double probability, double alone) {}

  /** Returns the choices in the order of the text. */
  List<Choice> choose(List<Candidate> candidates) {
    List<Choice> ranked = new ArrayList<>();
    List<Candidate> seen = inContext(candidates);
    double[] probabilities = probabilities(seen, settings.together());
    for (int i : ContextClues.bestOfTalk(seen, probabilities)) {
      if (probabilities[i] >= settings.threshold()) {
        double alone = settings.alone().probability(seen.get(i).clues());
        ranked.add(new Choice(seen.get(i), probabilities[i], alone));
      }
    }
    ranked.sort(
        Comparator.comparingDouble((Choice choice) -> -choice.probability())
            .thenComparing(choice -> choice.candidate().talk().talk().id()));
    List<Choice> chosen = new ArrayList<>();
    for (Choice choice : ranked) {
      if (chosen.stream().noneMatch(other -> excludes(other, choice))) {
        chosen.add(choice);
      }
    }
    chosen.sort(
        Comparator.comparingInt((Choice choice) -> choice.candidate().first())
            .thenComparing(choice -> choice.candidate().talk().talk().id()));
    return chosen;
  }

  /** Returns the candidates with all clues, those of the context from the last round but one. */
  List<Candidate> inContext(List<Candidate> candidates) {
    List<Candidate> worth =
        candidates.stream()
            .filter(candidate -> settings.alone().probability(candidate.clues()) >= WORTH)
            .toList();
    double[] probabilities = probabilities(worth, settings.alone());
    List<Candidate> seen = new ContextClues(worth, probabilities).list();
    for (int round = 1; round < ROUNDS; round++) {
      seen = new ContextClues(seen, probabilities(seen, settings.together())).list();
    }
    return seen;
  }

  static double[] probabilities(List<Candidate> candidates, ClueModel model) {
    return candidates.stream().mapToDouble(c -> model.probability(c.clues())).toArray();
  }

  private static boolean excludes(Choice chosen, Choice other) {
    Candidate a = chosen.candidate();
    Candidate b = other.candidate();
    if (a.meets(b) && !(isPage(a) && isPage(b))) {
      return true;
    }
    return a.talk().overlaps(b.talk()) && (chosen.alone() < DECISIVE || other.alone() < DECISIVE);
  }

  private static boolean isPage(Candidate candidate) {
    return candidate.clues().get(Clue.PAGE) > 0;
  }
}
