package dev.hallway.linking;

import java.util.List;
import java.util.Set;

/**
 * Reads what a report's author thought of a talk from the words of praise and blame around it.
 *
 * <p>Counts them in the section of a heading, or from the sentence of a phrase to the next talk; a
 * word of negation up to three words before turns praise into blame, and blame into nothing.
 */
final class OpinionReader {
  private static final int NEGATION_REACH = 3;

  private final ReportText text;
  private final Set<String> praise;
  private final Set<String> blame;
  private final Set<String> negations;

  OpinionReader(ReportText text, TalkSettings settings) {
    this.text = text;
    this.praise = settings.praise();
    this.blame = settings.blame();
    this.negations = settings.negations();
  }

  /**
   * Returns the opinion of the talk of {@code candidate}.
   *
   * @param next place of the word at which the next talk is named; what follows is of that one
   */
  Opinion read(Candidate candidate, int next) {
    Passage passage = candidate.passage();
    int from = passage.isHeading() ? passage.first() : passage.sentenceStart(candidate.first());
    int end =
        passage.isHeading() ? text.passages().get(passage.sectionEnd() - 1).last() : passage.last();
    int own = passage.sentenceEnd(Math.max(from, candidate.last() - 1));
    int to = Math.max(Math.min(end, next), Math.min(own, end));
    int balance = 0;
    List<Word> words = text.words();
    for (int place = from; place < to; place++) {
      String word = words.get(place).plain();
      boolean negated = isNegated(place, from);
      if (praise.contains(word)) {
        balance += negated ? -1 : 1;
      } else if (blame.contains(word)) {
        balance -= negated ? 0 : 1;
      }
    }
    return balance > 0 ? Opinion.POSITIVE : balance < 0 ? Opinion.NEGATIVE : Opinion.NEUTRAL;
  }

  private boolean isNegated(int place, int from) {
    for (int back = 1; back <= NEGATION_REACH && place - back >= from; back++) {
      if (negations.contains(text.words().get(place - back).plain())) {
        return true;
      }
    }
    return false;
  }
}
