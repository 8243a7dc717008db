package dev.hallway.linking;

import dev.hallway.mention.Document;
import dev.hallway.mention.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentence around a place of a text, or as much of it as a quotation may hold.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
record SentenceSpan(int start, int end) {
  /** The longest quotation in characters. */
  static final int LONGEST = 240;

  /**
   * Finds the sentence around {@code [start, end)} within {@code [from, to)}; where it is longer
   * than {@link #LONGEST}, whole words of it with the place in the middle.
   */
  static SentenceSpan around(String text, int from, int to, int start, int end) {
    int first = start;
    while (first > from && !isBreak(text, first - 1, to)) {
      first--;
    }
    int last = end;
    while (last < to && !isBreak(text, last, to)) {
      last++;
    }
    last = Math.min(to, last + (last < to && !Character.isWhitespace(text.charAt(last)) ? 1 : 0));
    while (first < start && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > end && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last - first <= LONGEST
        ? new SentenceSpan(first, last)
        : cut(text, first, last, start, end);
  }

  /** Returns the sentences of {@code document}, whole, in its order; program text has none. */
  static List<SentenceSpan> listIn(Document document) {
    List<SentenceSpan> sentences = new ArrayList<>();
    for (Section section : document.sections()) {
      int start = section.start();
      for (int at = start; at < section.end() && section.kind() != Section.Kind.CODE; at++) {
        boolean bullet = isBullet(document.text(), at, section.end());
        if (bullet || isBreak(document.text(), at, section.end())) {
          sentences.add(new SentenceSpan(start, at + 1));
          start = at + 1;
        }
      }
      if (start < section.end() && section.kind() != Section.Kind.CODE) {
        sentences.add(new SentenceSpan(start, section.end()));
      }
    }
    return sentences;
  }

  /** Returns whether a line ends at {@code at} and the next one is an item of a list. */
  private static boolean isBullet(String text, int at, int to) {
    int next = at + 1;
    while (next < to && text.charAt(next) == ' ') {
      next++;
    }
    return text.charAt(at) == '\n' && next < to && "*-•+–".indexOf(text.charAt(next)) >= 0;
  }

  private static SentenceSpan cut(String text, int first, int last, int start, int end) {
    if (end - start >= LONGEST) {
      return new SentenceSpan(start, start + LONGEST);
    }
    int room = (LONGEST - (end - start)) / 2;
    int from = Math.max(first, Math.min(start - room, last - LONGEST));
    int to = Math.min(last, from + LONGEST);
    while (from > first && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    while (to < last && to > end && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return new SentenceSpan(from, to);
  }

  private static boolean isBreak(String text, int at, int to) {
    char c = text.charAt(at);
    if (c == '\n') {
      return at + 1 >= to || at == 0 || text.charAt(at + 1) == '\n' || text.charAt(at - 1) == '\n';
    }
    boolean mark = c == '.' || c == '!' || c == '?';
    return mark
        && at + 2 < to
        && Character.isWhitespace(text.charAt(at + 1))
        && !Character.isLowerCase(text.charAt(at + 2));
  }
}
