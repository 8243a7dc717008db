package dev.hallway.linking;

import dev.hallway.report.Block;
import java.util.List;

/**
 * A block of a report as a run of its words.
 *
 * @param number its place among the passages
 * @param first the first of its words, by place among all words of the report
 * @param last the place after its last word
 * @param heading the passage that is the heading of the section it stands in, of a heading itself
 *     that of the section around; {@link #NONE} where there is none
 * @param sectionEnd for a heading: the number after the last passage below it, up to the next
 *     heading of any level; its own number plus one otherwise
 * @param sentences the word place at which each sentence starts, ascending
 */
record Passage(
    int number,
    Block block,
    int first,
    int last,
    int heading,
    int sectionEnd,
    List<Integer> sentences) {
  static final int NONE = -1;

  Passage {
    sentences = List.copyOf(sentences);
  }

  boolean isHeading() {
    return block.kind() == Block.Kind.HEADING;
  }

  boolean isParagraph() {
    return block.kind() == Block.Kind.PARAGRAPH;
  }

  boolean isItem() {
    return block.kind() == Block.Kind.ITEM;
  }

  /** Returns where the sentence with the word at {@code place} starts. */
  int sentenceStart(int place) {
    int start = first;
    for (int sentence : sentences) {
      if (sentence <= place) {
        start = sentence;
      }
    }
    return start;
  }

  /** Returns the place after the last word of the sentence with the word at {@code place}. */
  int sentenceEnd(int place) {
    for (int sentence : sentences) {
      if (sentence > place) {
        return sentence;
      }
    }
    return last;
  }
}
