package dev.hallway.recommendation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.TextIndex;
import dev.hallway.corpus.Tie;
import java.util.List;

/**
 * How well talks match what a person names: nodes by their ties to a talk, words by its texts.
 *
 * <p>Every entry adds its own match, so that one more never takes from another.
 */
final class SpokenTastes {
  private final Corpus corpus;
  private final TextVectors texts;

  SpokenTastes(Corpus corpus, TextVectors texts) {
    this.corpus = corpus;
    this.texts = texts;
  }

  /** Returns how closely a talk is tied to a node, in [0,1]; 0 if it is not. */
  double match(int talk, Node node) {
    for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
      if (corpus.nodeAt(p) == node.index()) {
        return closeness(corpus.tieOfTalkAt(p));
      }
    }
    return 0;
  }

  private static double closeness(Tie tie) {
    return switch (tie.kind()) {
      case GAVE, IN_TITLE -> 1;
      case IN_SUBTITLE -> 0.8;
      case IN_DEVROOM -> 0.6;
      case IN_ABSTRACT -> Math.min(0.7, 0.3 + 0.15 * tie.count());
    };
  }

  /**
   * Returns how well a talk uses the words, in [0,1]: the mean over the words, weighted by rarity,
   * of 1 for a word in the title and a half for one elsewhere.
   */
  double match(int talk, String words) {
    List<String> title = TextIndex.terms(corpus.talk(talk).talk().title());
    double sum = 0;
    double all = 0;
    for (String word : TextIndex.terms(words)) {
      int term = corpus.texts().term(word);
      double rarity = term < 0 ? 1 : texts.rarity(term);
      all += rarity;
      if (term >= 0) {
        sum += rarity * (title.contains(word) ? 1 : uses(talk, term) ? 0.5 : 0);
      }
    }
    return all > 0 ? sum / all : 0;
  }

  private boolean uses(int talk, int term) {
    return java.util.Arrays.binarySearch(corpus.texts().termsOf(talk), term) >= 0;
  }
}
