package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.TextIndex;
import dev.hallway.schedule.Talk;
import java.util.List;
import java.util.regex.Pattern;

/** Quotes words of a talk's texts and the sentences in which they stand. */
final class Quotation {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BULLET = Pattern.compile("^([-*•+]|\\d+[.)]) ");
  private static final int LONGEST = 180;
  private static final int LONGEST_WORD = 30;

  private final Corpus corpus;

  Quotation(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Returns the sentence of the second word, cut around both where it is long.
   *
   * @param one number of a word among all words of title, subtitle and abstract
   * @param other number of another
   */
  String sentence(int talk, int one, int other) {
    int[] starts = corpus.texts().startsOf(talk);
    int near = starts[one];
    int at = starts[other];
    for (String text : texts(talk)) {
      if (at < text.length()) {
        boolean together = near >= 0 && near < text.length();
        return sentence(text, together ? near : at, at);
      }
      near -= text.length();
      at -= text.length();
    }
    return "";
  }

  /** Returns a term as a talk that uses it first writes it, which has its ending. */
  String word(int talk, int term) {
    int[] sequence = corpus.texts().sequenceOf(talk);
    int word = 0;
    while (sequence[word] != term) {
      word++;
    }
    int at = corpus.texts().startsOf(talk)[word];
    for (String text : texts(talk)) {
      if (at < text.length()) {
        return TextIndex.wordAt(text, at);
      }
      at -= text.length();
    }
    return corpus.texts().termAt(term);
  }

  private List<String> texts(int talk) {
    Talk texts = corpus.talk(talk).talk();
    return List.of(texts.title(), texts.subtitle(), texts.abstractText());
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
    String line = BLANKS.matcher(text.strip()).replaceAll(" ");
    return BULLET.matcher(line).replaceFirst("");
  }
}
