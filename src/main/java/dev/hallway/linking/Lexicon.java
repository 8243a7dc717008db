package dev.hallway.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers the stems of all schedules and knows how telling each is.
 *
 * <p>How telling: the inverse document frequency ln(N / n) of Spärck Jones (A statistical
 * interpretation of term specificity, 1972), N talks, n of them with the stem in title or abstract.
 * Filled once, then only read, by any number of threads.
 */
final class Lexicon {
  /** The number of a stem that no schedule has. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> byWord = new HashMap<>();
  private final Map<String, Integer> byStem = new HashMap<>();
  private final Set<Integer> silent = new HashSet<>();
  private int[] talks = new int[1 << 16];
  private int total = 1;

  /** Returns the numbers of {@code words}, adding what is new. */
  Stems add(List<Word> words) {
    int[] stems = new int[words.size()];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = byWord.computeIfAbsent(words.get(i).plain(), this::number);
    }
    return Stems.of(stems);
  }

  private int number(String plain) {
    return byStem.computeIfAbsent(Stem.of(plain), stem -> byStem.size());
  }

  /** Returns how many stems have a number. */
  int size() {
    return byStem.size();
  }

  /** Makes a stem say nothing, such as the conference's own name. */
  void silence(int stem) {
    silent.add(stem);
  }

  /** Counts one talk that has each of {@code stems}, which repeat nothing. */
  void count(Stems stems) {
    total++;
    for (int stem : stems.numbers()) {
      if (stem >= talks.length) {
        talks = Arrays.copyOf(talks, Math.max(stem + 1, talks.length * 2));
      }
      talks[stem]++;
    }
  }

  /** Returns the number of a plain word's stem, {@link #UNKNOWN} where no schedule has it. */
  int find(String plain) {
    Integer number = byWord.get(plain);
    return number != null ? number : byStem.getOrDefault(Stem.of(plain), UNKNOWN);
  }

  /** Returns how telling a stem is, in nats; the most for an unknown one. */
  double weight(int stem) {
    if (silent.contains(stem)) {
      return 0;
    }
    int seen = stem == UNKNOWN || stem >= talks.length ? 0 : talks[stem];
    return Math.log(total / (double) Math.max(1, seen));
  }
}
