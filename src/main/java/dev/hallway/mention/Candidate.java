package dev.hallway.mention;

import java.util.List;

/**
 * A place of a text where a known spelling stands.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param word index of the first word
 * @param after index of the word after the last one
 * @param senses what the spelling can stand for, at least one
 */
record Candidate(int start, int end, int word, int after, List<Sense> senses) {
  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }
}
