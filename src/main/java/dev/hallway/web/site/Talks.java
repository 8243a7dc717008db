package dev.hallway.web.site;

import dev.hallway.answer.TalkSummary;
import dev.hallway.answer.YearOfTalks;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sorts talks into years. */
final class Talks {
  private Talks() {}

  /** Returns talks by year, the newest year first, within a year in the order they had. */
  static List<YearOfTalks> byYear(Collection<TalkSummary> talks) {
    return talks.stream()
        .collect(
            Collectors.groupingBy(
                Talks::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
        .entrySet()
        .stream()
        .map(year -> new YearOfTalks(year.getKey(), year.getValue()))
        .toList();
  }

  /** Returns how many talks each year has that has any. */
  static Map<Integer, Integer> perYear(Collection<TalkSummary> talks) {
    return talks.stream().collect(Collectors.toMap(Talks::year, talk -> 1, Integer::sum));
  }

  private static int year(TalkSummary talk) {
    return Integer.parseInt(talk.start().substring(0, 4));
  }
}
