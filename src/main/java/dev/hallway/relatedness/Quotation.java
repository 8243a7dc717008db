package dev.hallway.relatedness;

import dev.hallway.corpus.TextIndex;
import dev.hallway.schedule.Talk;
import java.util.List;

/** Quotes the sentence of a talk's texts in which two of its words stand. */
final class Quotation {
  private static final int LONGEST = 180;
  private static final int LONGEST_WORD = 30;

  private Quotation() {}

  /**
   * Returns the sentence of the second word, cut around both where it is long.
   *
   * @param one number of a word among all words of title, subtitle and abstract
   * @param other number of another
   */
  static String of(Talk talk, int one, int other) {
    int before = 0;
    for (String text : List.of(talk.title(), talk.subtitle(), talk.abstractText())) {
      int[] starts = TextIndex.termStarts(text);
      if (other < before + starts.length) {
        int end = starts[other - before];
        boolean together = one >= before && one < before + starts.length;
        return sentence(text, together ? starts[one - before] : end, end);
      }
      before += starts.length;
    }
    return "";
  }

  private static String sentence(String text, int one, int other) {
    int start = other;
    while (start > 0 && !endsSentence(text, start - 1)) {
      start--;
    }
    int end = other;
    while (end < text.length() && !endsSentence(text, end)) {
      end++;
    }
    end = Math.min(end + 1, text.length());
    if (end - start <= LONGEST) {
      return oneLine(text.substring(start, end));
    }
    int near = one >= start && one < end ? Math.min(one, other) : other;
    int from = Math.max(start, Math.min(near - LONGEST / 4, end - LONGEST));
    int to = Math.min(end, from + LONGEST);
    String cut = text.substring(wordStart(text, from, start), wordEnd(text, to, end));
    return (from > start ? "…" : "") + oneLine(cut) + (to < end ? "…" : "");
  }

  private static boolean endsSentence(String text, int at) {
    char sign = text.charAt(at);
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return sign == '\n' || (last && (sign == '.' || sign == '!' || sign == '?'));
  }

  private static int wordStart(String text, int from, int least) {
    int at = from;
    while (at > Math.max(least, from - LONGEST_WORD)
        && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(String text, int to, int most) {
    int at = to;
    while (at < Math.min(most, to + LONGEST_WORD) && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceFirst("^([-*•+]|\\d+[.)]) ", "");
  }
}
