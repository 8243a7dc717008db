package dev.hallway.question;

import dev.hallway.question.Phrase.Element;
import dev.hallway.question.Phrase.Keyword;
import dev.hallway.question.Phrase.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best way in which words fit a phrase, by trying all.
 *
 * <p>Takes O(w<sup>s</sup>·e) time for w words, s slots of many words (at most two) and e elements.
 */
final class PhraseMatcher {
  private static final Pattern TALK =
      Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*-(?:19|20)\\d\\d/[\\w-]+");
  private static final Set<String> NOISE =
      Set.of(
          "a",
          "all",
          "also",
          "an",
          "any",
          "else",
          "ever",
          "exactly",
          "good",
          "interesting",
          "just",
          "new",
          "nice",
          "other",
          "really",
          "some",
          "the",
          "then",
          "there");
  private static final Set<String> QUESTION_WORDS =
      Set.of("what", "which", "who", "whom", "how", "why", "where", "when");

  private final List<Element> elements;
  private final List<Word> words;
  private final Spelling spelling;
  private final boolean whole;
  private @Nullable Fit best;

  /**
   * Words that fit a phrase.
   *
   * @param slots what fills the slots, in their order; without those that are absent
   * @param end the index after the last word
   * @param keywords how many words are keywords
   * @param edits how many edits misspelt ones are from theirs
   */
  record Fit(List<List<Word>> slots, int end, int keywords, int edits) {
    Fit {
      slots = List.copyOf(slots);
    }

    /** Returns how well it fits: keywords count for it, edits against it. */
    int score() {
      return 2 * keywords - edits;
    }

    private Fit withKeywords(int more, int moreEdits, int newEnd) {
      return new Fit(slots, newEnd, keywords + more, edits + moreEdits);
    }

    private Fit withSlot(List<Word> filling, int newEnd) {
      List<List<Word>> more = new ArrayList<>(slots);
      more.add(List.copyOf(filling));
      return new Fit(more, newEnd, keywords, edits);
    }
  }

  private PhraseMatcher(Phrase phrase, List<Word> words, Spelling spelling, boolean whole) {
    this.elements = phrase.elements();
    this.words = words;
    this.spelling = spelling;
    this.whole = whole;
  }

  /** Says whether a word begins a question. */
  static boolean asks(Word word) {
    return QUESTION_WORDS.contains(word.folded());
  }

  /** Says whether a word adds nothing where a keyword is due. */
  static boolean isNoise(Word word) {
    return NOISE.contains(word.folded());
  }

  /** Says whether a wording is the id of a talk, in letters of whatever case. */
  static boolean isTalk(String wording) {
    return TALK.matcher(wording.toLowerCase(Locale.ROOT)).matches();
  }

  /** Finds the best fit of all words. */
  static Optional<Fit> matchWhole(Phrase phrase, List<Word> words, Spelling spelling) {
    return new PhraseMatcher(phrase, words, spelling, true).match(0);
  }

  /** Finds the longest fit of the words from {@code start} on. */
  static Optional<Fit> matchFrom(Phrase phrase, List<Word> words, int start, Spelling spelling) {
    return new PhraseMatcher(phrase, words, spelling, false).match(start);
  }

  private Optional<Fit> match(int start) {
    step(0, new Fit(List.of(), start, 0, 0));
    return Optional.ofNullable(best);
  }

  private void step(int element, Fit soFar) {
    if (element == elements.size()) {
      take(soFar);
      return;
    }
    Element next = elements.get(element);
    switch (next) {
      case Keyword keyword -> keyword(keyword, element, soFar);
      case Slot slot -> slot(slot, element, soFar);
    }
    if (next.optional()) {
      step(element + 1, soFar);
    }
  }

  private void take(Fit fit) {
    if (whole && fit.end() < words.size()) {
      return;
    }
    if (best == null
        || fit.end() > best.end()
        || (fit.end() == best.end() && fit.score() > best.score())) {
      best = fit;
    }
  }

  private void keyword(Keyword keyword, int element, Fit soFar) {
    int at = soFar.end();
    if (at >= words.size()) {
      return;
    }
    for (List<String> wording : keyword.wordings()) {
      int edits = edits(wording, at);
      if (edits != Spelling.DIFFERENT) {
        int end = at + wording.size();
        step(element + 1, soFar.withKeywords(wording.size(), edits, end));
      }
    }
    if (isNoise(words.get(at))) {
      keyword(keyword, element, soFar.withKeywords(0, 0, at + 1));
    }
  }

  private int edits(List<String> wording, int at) {
    if (at + wording.size() > words.size()) {
      return Spelling.DIFFERENT;
    }
    int sum = 0;
    for (int i = 0; i < wording.size(); i++) {
      int edits = spelling.edits(words.get(at + i).folded(), wording.get(i));
      if (edits == Spelling.DIFFERENT) {
        return Spelling.DIFFERENT;
      }
      sum += edits;
    }
    return sum;
  }

  private void slot(Slot slot, int element, Fit soFar) {
    int at = soFar.end();
    if (at >= words.size()) {
      return;
    }
    Word first = words.get(at);
    switch (slot.filling()) {
      case WORDS -> {
        if (asks(first)) {
          return;
        }
        for (int end = at + 1; end <= words.size(); end++) {
          step(element + 1, soFar.withSlot(words.subList(at, end), end));
        }
      }
      case WORD -> step(element + 1, soFar.withSlot(List.of(first), at + 1));
      case YEAR -> {
        if (first.year() > 0) {
          step(element + 1, soFar.withSlot(List.of(first), at + 1));
        } else if (isNoise(first)) {
          slot(slot, element, soFar.withKeywords(0, 0, at + 1));
        }
      }
      case TALK -> {
        if (isTalk(first.folded())) {
          step(element + 1, soFar.withSlot(List.of(first), at + 1));
        } else if (isNoise(first)) {
          slot(slot, element, soFar.withKeywords(0, 0, at + 1));
        }
      }
    }
  }
}
