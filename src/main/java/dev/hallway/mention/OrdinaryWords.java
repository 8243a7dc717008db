package dev.hallway.mention;

import dev.hallway.data.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of plain English, so that a name spelled like one is not taken for the word. */
final class OrdinaryWords {
  private static final String FILE = "data/reading/words.txt";

  /** The words that come with the program. */
  static final OrdinaryWords STANDARD = load();

  private static final List<String> PREFIXES =
      List.of(
          "anti", "co", "de", "dis", "inter", "micro", "mis", "multi", "non", "over", "post", "pre",
          "re", "semi", "sub", "super", "tele", "un", "under");
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_SLIP = 4;

  private final Set<String> words;

  private OrdinaryWords(Set<String> words) {
    this.words = words;
  }

  /** Returns whether {@code word}, in lower case, is a word of plain English. */
  boolean contains(String word) {
    return words.contains(word);
  }

  /** Returns whether {@code word}, as it is written, is the name of a person, place or nation. */
  boolean isProper(String word) {
    return words.contains(word) && Character.isUpperCase(word.charAt(0));
  }

  /** Returns whether {@code word}, in lower case, is one of plain English with a prefix. */
  boolean isDerived(String word) {
    return PREFIXES.stream()
        .anyMatch(prefix ->
            word.startsWith(prefix)
                && word.length() - prefix.length() >= SHORTEST_SLIP
                && words.contains(word.substring(prefix.length())));
  }

  /** Returns whether {@code word}, in lower case, is two words of plain English in one. */
  boolean isCompound(String word) {
    for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
      if (words.contains(word.substring(0, i)) && words.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether one letter less, more or other, or two swapped, make a word of {@code slip}, in
   * lower case; never for a word so short that most are.
   */
  boolean isSlip(String slip) {
    if (slip.length() < SHORTEST_SLIP) {
      return false;
    }
    for (int i = 0; i <= slip.length(); i++) {
      String head = slip.substring(0, i);
      String tail = slip.substring(i);
      if (isFromOneMoreLetter(head, tail) || (!tail.isEmpty() && isFromOneLess(head, tail))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFromOneLess(String head, String tail) {
    String rest = tail.substring(1);
    return words.contains(head + rest)
        || (!rest.isEmpty()
            && words.contains(head + rest.charAt(0) + tail.charAt(0) + rest.substring(1)));
  }

  private boolean isFromOneMoreLetter(String head, String tail) {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      if (words.contains(head + letter + tail)
          || (!tail.isEmpty() && words.contains(head + letter + tail.substring(1)))) {
        return true;
      }
    }
    return false;
  }

  private static OrdinaryWords load() {
    return new OrdinaryWords(
        new DataFile(FILE)
            .text()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
