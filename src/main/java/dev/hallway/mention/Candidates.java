package dev.hallway.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects every place of a document where a known spelling stands as words of their own. */
final class Candidates {
  private final Document document;
  private final Words words;
  private final SurfaceTrie trie;
  private final Spelling spelling;
  private final List<Candidate> candidates = new ArrayList<>();

  Candidates(Document document, String lower, Words words, SurfaceTrie trie) {
    this.document = document;
    this.words = words;
    this.trie = trie;
    this.spelling = new Spelling(document.text(), lower);
  }

  /** Returns them in the order of the text. */
  List<Candidate> list() {
    String text = document.text();
    for (int i = 0; i < words.size(); i++) {
      int word = i;
      if (!words.isAddress(i) && !Fold.isGap(words.sign(i)) && spelling.startsAt(words.start(i))) {
        int limit = document.sections().get(words.section(i)).end();
        trie.walk(text, words.start(i), limit, (senses, end) -> add(word, end, senses));
      }
    }
    return candidates;
  }

  private void add(int word, int knownEnd, List<Sense> senses) {
    int start = words.start(word);
    boolean capital = Character.isUpperCase(document.text().charAt(start));
    List<Sense> fitting = new ArrayList<>();
    int longest = -1;
    for (Sense sense : senses) {
      boolean loose =
          sense.type() != EntityType.ORGANIZATION
              && (!sense.ambiguous() || sense.written().length() > 2);
      int end = spelling.endOf(start, knownEnd, loose, isLowerOrShouted(sense.written()));
      if (end >= 0
          && !isOtherWord(sense.written(), knownEnd, end)
          && !spelling.isPartOfCompound(start, end, capital && !sense.ambiguous())
          && spelling.isPartedAs(sense.written(), start, knownEnd)) {
        fitting.add(sense);
        longest = Math.max(longest, end);
      }
    }
    if (!fitting.isEmpty()) {
      candidates.add(new Candidate(start, longest, word, words.at(longest), fitting));
    }
  }

  /** Returns whether a small s behind an acronym makes a plain word: the "has" of Linux-HA. */
  private boolean isOtherWord(String written, int knownEnd, int end) {
    int last = words.at(end) - 1;
    return end == knownEnd + 1
        && Character.isUpperCase(written.charAt(written.length() - 1))
        && Character.isLowerCase(document.text().charAt(knownEnd - 1))
        && OrdinaryWords.STANDARD.contains(words.text(last));
  }

  private static boolean isLowerOrShouted(String written) {
    return written.equals(Fold.lower(written)) || written.equals(written.toUpperCase(Locale.ROOT));
  }
}
