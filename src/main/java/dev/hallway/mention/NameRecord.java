package dev.hallway.mention;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What a corpus shows of one spelling that could be a name. */
final class NameRecord {
  private final Map<String, Integer> written = new TreeMap<>();
  private final Map<EntityType, Integer> kinds = new TreeMap<>();
  private int lastDocument = -1;
  int documents;
  int all;
  int capitalMid;
  int lower;
  int titles;
  int titleHeads;
  int saidToBe;
  int technologyBefore;
  int technologyAfter;
  int organization;
  int enumerated;
  int linked;

  /** Counts an occurrence in the document with that number; documents come in ascending order. */
  void count(int document, String surface) {
    if (document != lastDocument) {
      documents++;
      lastDocument = document;
    }
    all++;
    written.merge(surface, 1, Integer::sum);
  }

  void vote(EntityType kind) {
    kinds.merge(kind, 1, Integer::sum);
  }

  /** Returns how the corpus writes it most often; of several the first in the alphabet. */
  String writtenMostly() {
    return most(written);
  }

  /** Returns the kind that the corpus says most often, a tool where it says none. */
  EntityType kind() {
    return kinds.isEmpty() ? EntityType.TOOL : most(kinds);
  }

  private static <K extends Comparable<K>> K most(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<K, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
