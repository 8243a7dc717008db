package dev.hallway.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of titles, subtitles and abstracts, and which talks use them.
 *
 * <p>A term is a word in lower case without a plural ending (Harman, "How effective is suffixing?",
 * 1991: the S-stemmer). Postings are arrays of talk indexes and counts, ascending by talk.
 */
public final class TextIndex {
  private final Map<String, Integer> termIndex;
  private final String[] termNames;
  private final int[][] talksOfTerm;
  private final byte[][] countsOfTerm;
  private final int[][] termsOfTalk;
  private final byte[][] countsOfTalk;
  private final int[][] sequenceOfTalk;
  private final int[][] startsOfTalk;
  private final int[] titleTermCount;

  private TextIndex(TextReading reading) {
    termIndex = reading.numbers();
    termsOfTalk = reading.termsOfTalk;
    countsOfTalk = reading.countsOfTalk;
    sequenceOfTalk = reading.sequenceOfTalk;
    startsOfTalk = reading.startsOfTalk;
    titleTermCount = reading.titleLength;
    termNames = new String[termIndex.size()];
    termIndex.forEach((name, term) -> termNames[term] = name);
    int[] sizes = new int[termIndex.size()];
    for (int[] terms : termsOfTalk) {
      for (int term : terms) {
        sizes[term]++;
      }
    }
    talksOfTerm = new int[sizes.length][];
    countsOfTerm = new byte[sizes.length][];
    Arrays.setAll(talksOfTerm, term -> new int[sizes[term]]);
    Arrays.setAll(countsOfTerm, term -> new byte[sizes[term]]);
    int[] next = new int[sizes.length];
    for (int talk = 0; talk < termsOfTalk.length; talk++) {
      for (int i = 0; i < termsOfTalk[talk].length; i++) {
        int term = termsOfTalk[talk][i];
        talksOfTerm[term][next[term]] = talk;
        countsOfTerm[term][next[term]++] = countsOfTalk[talk][i];
      }
    }
  }

  static TextIndex of(List<CorpusTalk> talks) {
    return new TextIndex(new TextReading(talks));
  }

  /** Returns the terms of a text, in its order, repeated as they repeat. */
  public static List<String> terms(String text) {
    return IntStream.of(termStarts(text)).mapToObj(start -> term(text, start)).toList();
  }

  /** Returns the term of the word that begins at {@code start}. */
  static String term(String text, int start) {
    return singular(wordAt(text, start).toLowerCase(Locale.ROOT));
  }

  /** Returns the word that begins at {@code start}, as it is written. */
  public static String wordAt(String text, int start) {
    return text.substring(start, end(text, start));
  }

  /** Returns where in a text each of its {@link #terms} starts. */
  static int[] termStarts(String text) {
    int[] starts = new int[text.length() / 2 + 1];
    int count = 0;
    for (int start = nextStart(text, 0); start < text.length(); ) {
      starts[count++] = start;
      start = nextStart(text, end(text, start));
    }
    return Arrays.copyOf(starts, count);
  }

  private static int nextStart(String text, int from) {
    int at = from;
    while (at < text.length() && !isLetterOrNumber(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Returns the end of a word of letters and digits; "+" and "#" may close it, as in C++. */
  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && isLetterOrNumber(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '#')) {
      at++;
    }
    return at;
  }

  private static boolean isLetterOrNumber(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.LETTER_NUMBER
        || Character.getType(character) == Character.OTHER_NUMBER;
  }

  /** Cuts a plural ending (S-stemmer). */
  static String singular(String word) {
    if (word.length() > 3
        && word.endsWith("ies")
        && !word.endsWith("eies")
        && !word.endsWith("aies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("us")
        && !word.endsWith("ss")
        && !word.endsWith("is")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }

  /** Returns how many different terms there are; terms are numbered from 0. */
  public int termCount() {
    return talksOfTerm.length;
  }

  /** Returns the number of a term, or -1 if no talk uses it. */
  public int term(String term) {
    return termIndex.getOrDefault(term, -1);
  }

  /** Returns the term of a number. */
  public String termAt(int term) {
    return termNames[term];
  }

  /** Returns the talks that use a term, ascending; not to be changed. */
  public int[] talksOf(int term) {
    return talksOfTerm[term];
  }

  /**
   * Returns how often the talks of {@link #talksOf} use the term, at most 127; not to be changed.
   */
  public byte[] countsOf(int term) {
    return countsOfTerm[term];
  }

  /** Returns the terms of a talk, ascending by number; not to be changed. */
  public int[] termsOf(int talk) {
    return termsOfTalk[talk];
  }

  /** Returns how often the talk uses the terms of {@link #termsOf}; not to be changed. */
  public byte[] countsIn(int talk) {
    return countsOfTalk[talk];
  }

  /**
   * Returns the terms of a talk's title, subtitle and abstract in their order, repeated as they
   * repeat; not to be changed.
   */
  public int[] sequenceOf(int talk) {
    return sequenceOfTalk[talk];
  }

  /**
   * Returns where the words of {@link #sequenceOf} begin among the characters of title, subtitle
   * and abstract written one after the other; not to be changed.
   */
  public int[] startsOf(int talk) {
    return startsOfTalk[talk];
  }

  /** Returns how many terms the talk's title has. */
  public int titleLength(int talk) {
    return titleTermCount[talk];
  }
}
