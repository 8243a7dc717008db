package dev.hallway.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Decides for a whole report which candidates hold: each talk once, no word for two talks, no two
 * talks at the same time unless the report names both decisively.
 */
final class TalkAlignment {
  private static final int ROUNDS = 2;

  /** Less likely candidates are not looked at again. */
  private static final double WORTH = 0.004;

  /** A page names its talk, whatever else is said. */
  private static final double PAGE = 0.95;

  /** "My talk" means a talk of the author's, by that name. */
  private static final double OWN = 0.6;

  private static final double DECISIVE = 0.25;

  private final TalkSettings settings;
  private final Predicate<Candidate> attended;

  /**
   * Creates the alignment.
   *
   * @param attended whether the report's author was there; others do not fill the author's time
   */
  TalkAlignment(TalkSettings settings, Predicate<Candidate> attended) {
    this.settings = settings;
    this.attended = attended;
  }

  /**
   * A candidate that holds.
   *
   * @param probability that its talk is meant, in [0,1]
   * @param alone the same without regard to the rest of the report
   */
  record Choice(Candidate candidate, double probability, double alone) {}

  /** Returns the choices in the order of the text. */
  List<Choice> choose(List<Candidate> candidates, List<Passage> passages) {
    List<Choice> ranked = new ArrayList<>();
    List<Candidate> seen = inContext(candidates, passages);
    double[] probabilities = probabilities(seen, settings.together());
    for (int i : ContextClues.bestOfTalk(seen, probabilities)) {
      if (probabilities[i] >= settings.threshold()) {
        double alone = probability(seen.get(i), settings.alone());
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
  List<Candidate> inContext(List<Candidate> candidates, List<Passage> passages) {
    List<Candidate> worth =
        candidates.stream()
            .filter(candidate -> probability(candidate, settings.alone()) >= WORTH)
            .toList();
    double[] probabilities = probabilities(worth, settings.alone());
    List<Candidate> seen = new ContextClues(worth, probabilities, passages).list();
    for (int round = 1; round < ROUNDS; round++) {
      seen = new ContextClues(seen, probabilities(seen, settings.together()), passages).list();
    }
    return seen;
  }

  static double[] probabilities(List<Candidate> candidates, ClueModel model) {
    return candidates.stream().mapToDouble(c -> probability(c, model)).toArray();
  }

  private static double probability(Candidate candidate, ClueModel model) {
    double probability = model.probability(candidate.clues());
    double least = isPage(candidate) ? PAGE : candidate.clues().has(Clue.OWN) ? OWN : 0;
    return Math.max(least, probability);
  }

  private boolean excludes(Choice chosen, Choice other) {
    Candidate a = chosen.candidate();
    Candidate b = other.candidate();
    if (a.meets(b) && !(isPage(a) && isPage(b))) {
      return true;
    }
    return a.talk().overlaps(b.talk())
        && attended.test(a)
        && attended.test(b)
        && (chosen.alone() < DECISIVE || other.alone() < DECISIVE);
  }

  private static boolean isPage(Candidate candidate) {
    return candidate.clues().get(Clue.PAGE) > 0;
  }
}
