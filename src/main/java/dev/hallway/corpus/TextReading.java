package dev.hallway.corpus;

import dev.hallway.schedule.Talk;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts the texts of talks into numbered terms, for {@link TextIndex} to look them up. */
final class TextReading {
  private final Map<String, Integer> numbers = new HashMap<>();
  final int[][] termsOfTalk;
  final byte[][] countsOfTalk;
  final int[][] sequenceOfTalk;
  final int[][] startsOfTalk;
  final int[] titleLength;

  TextReading(List<CorpusTalk> talks) {
    termsOfTalk = new int[talks.size()][];
    countsOfTalk = new byte[talks.size()][];
    sequenceOfTalk = new int[talks.size()][];
    startsOfTalk = new int[talks.size()][];
    titleLength = new int[talks.size()];
    talks.forEach(talk -> read(talk.index(), talk.talk()));
  }

  /** Returns the number of each term. */
  Map<String, Integer> numbers() {
    return Map.copyOf(numbers);
  }

  private void read(int talk, Talk texts) {
    int[] sequence = {};
    int[] starts = {};
    int before = 0;
    for (String text : List.of(texts.title(), texts.subtitle(), texts.abstractText())) {
      int[] found = TextIndex.termStarts(text);
      int at = sequence.length;
      sequence = Arrays.copyOf(sequence, at + found.length);
      starts = Arrays.copyOf(starts, at + found.length);
      for (int start : found) {
        sequence[at] = number(TextIndex.term(text, start));
        starts[at++] = before + start;
      }
      before += text.length();
    }
    while (titleLength[talk] < starts.length
        && starts[titleLength[talk]] < texts.title().length()) {
      titleLength[talk]++;
    }
    sequenceOfTalk[talk] = sequence;
    startsOfTalk[talk] = starts;
    count(talk, sequence);
  }

  private int number(String term) {
    Integer number = numbers.putIfAbsent(term, numbers.size());
    return number == null ? numbers.size() - 1 : number;
  }

  private void count(int talk, int[] sequence) {
    int[] sorted = sequence.clone();
    Arrays.sort(sorted);
    int[] terms = new int[sorted.length];
    byte[] counts = new byte[sorted.length];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      size += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
      terms[size - 1] = sorted[i];
      if (counts[size - 1] < Byte.MAX_VALUE) {
        counts[size - 1]++;
      }
    }
    termsOfTalk[talk] = Arrays.copyOf(terms, size);
    countsOfTalk[talk] = Arrays.copyOf(counts, size);
  }
}
