package dev.hallway.mention;

import java.util.List;

/**
 * A stretch of a text that could be a name that no list holds.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param word index of the first word
 * @param after index of the word after the last one
 * @param written the words as they stand there
 */
record NameForm(int start, int end, int word, int after, String written) {
  /** Returns what stands at {@code place}. */
  static NameForm at(Candidate place, String text) {
    String written = text.substring(place.start(), place.end());
    return new NameForm(place.start(), place.end(), place.word(), place.after(), written);
  }

  Candidate candidate() {
    return new Candidate(start, end, word, after, List.of());
  }

  boolean hasBlank() {
    return written.indexOf(' ') >= 0;
  }

  boolean isLower() {
    return written.equals(Fold.lower(written));
  }
}
