package dev.hallway.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names that say themselves that they are those of organisations: "Shuttleworth Foundation",
 * "University of Skövde", "Example GmbH".
 */
final class OrganizationPhrases {
  private static final int LONGEST = 6;

  private final OrganizationCues cues = OrganizationCues.STANDARD;
  private final String text;
  private final Words words;
  private final Surroundings around;

  OrganizationPhrases(Document document, Words words) {
    this.text = document.text();
    this.words = words;
    this.around = new Surroundings(text, words);
  }

  /** Returns their places in the order of the text. */
  List<NameForm> list() {
    List<NameForm> forms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapital(i)) {
        if (cues.lowerForms().contains(words.text(i))) {
          addEnded(first(i), i, forms);
        }
        continue;
      }
      int tail = tail(i);
      if (tail > i + 1) {
        add(first(i), tail, forms);
      } else if (cues.leads().contains(words.text(i)) && isContinued(i, i + 1)) {
        add(i, afterCapitals(i + 2), forms);
      } else if (cues.nouns().contains(words.lower(i))) {
        addEnded(first(i), i, forms);
      } else if (hasTail(words.lower(i))) {
        add(i, i + 1, forms);
      }
    }
    return forms;
  }

  /** Returns whether one word says all: "Stadtwerke". */
  private boolean hasTail(String word) {
    return cues.tails().stream()
        .anyMatch(tail -> word.endsWith(tail) && word.length() > tail.length() + 2);
  }

  private void addEnded(int first, int last, List<NameForm> forms) {
    if (first < last && isName(first, last)) {
      add(first, tail(last), forms);
    }
  }

  /**
   * Returns whether more than plain words stand in {@code [first, last)}, or the text means them.
   */
  private boolean isName(int first, int last) {
    for (int i = first; i < last; i++) {
      if (words.isWord(i) && !OrdinaryWords.STANDARD.contains(words.lower(i))) {
        return true;
      }
    }
    Candidate place =
        new Candidate(words.start(first), words.end(last), first, last + 1, List.of());
    return last - first > 1 && around.isCapitalMidSentence(place);
  }

  /** Returns the first of the capitalised words that lead up to {@code word}. */
  private int first(int word) {
    int first = word;
    if (word > 0 && isOwnForm(word)) {
      first--;
    }
    while (word - first < LONGEST && isContinued(first - 1, first)) {
      first--;
    }
    boolean begins = words.isFirst(first) && OrdinaryWords.STANDARD.contains(words.lower(first));
    boolean article = words.lower(first).equals("the");
    return first < word && (article || (begins && word - first > 1)) ? first + 1 : first;
  }

  /** Returns whether a name without capital or a form without one goes on: "example GmbH". */
  private boolean isOwnForm(int word) {
    int before = word - 1;
    boolean form = cues.lowerForms().contains(words.lower(word));
    return form
        && words.isWord(before)
        && words.section(before) == words.section(word)
        && words.start(word) == words.end(before) + 1
        && !OrdinaryWords.STANDARD.contains(words.text(before));
  }

  /** Returns the word after "of Skövde" that follows a head at {@code word}; else the next one. */
  private int tail(int word) {
    boolean head = cues.heads().contains(words.text(word));
    int section = words.section(word);
    if (!head || !cues.links().contains(words.lowerWithin(section, word + 1))) {
      return word + 1;
    }
    boolean article = cues.linkArticles().contains(words.lowerWithin(section, word + 2));
    int at = article ? word + 3 : word + 2;
    if (!words.isWithin(section, at) || !words.isCapital(at)) {
      return word + 1;
    }
    at++;
    while (at < words.size() && at - word < LONGEST) {
      boolean and =
          words.lower(at).equals("and")
              && cues.beforeAnd().contains(words.lower(at - 1))
              && at + 1 < words.size()
              && words.isCapital(at + 1);
      if (and) {
        at += 2;
      } else if (isContinued(at - 1, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Returns the word after the capitalised ones that go on at {@code word}. */
  private int afterCapitals(int word) {
    int at = word;
    while (at < words.size() && at - word < LONGEST && isContinued(at - 1, at)) {
      at++;
    }
    return at;
  }

  /** Returns whether two capitalised words stand side by side, parted by one blank. */
  private boolean isContinued(int before, int after) {
    return before >= 0
        && words.isCapital(before)
        && words.isCapital(after)
        && words.section(before) == words.section(after)
        && words.start(after) == words.end(before) + 1
        && text.charAt(words.end(before)) == ' ';
  }

  private void add(int first, int after, List<NameForm> forms) {
    int start = words.start(first);
    int end = words.end(after - 1);
    forms.add(new NameForm(start, end, first, after, text.substring(start, end)));
  }
}
