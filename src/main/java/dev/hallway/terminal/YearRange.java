package dev.hallway.terminal;

import dev.hallway.answer.RelatedAnswer;
import dev.hallway.answer.RelatedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years that all series of an answer show.
 *
 * @param first first year; 0 if there are no years at all
 * @param last last year, not before the first
 */
record YearRange(int first, int last) {
  private static final int MOST_YEARS = 30;

  YearRange {
    first = Math.max(first, last - MOST_YEARS + 1);
  }

  /** Returns the range of everything in an answer. */
  static YearRange of(RelatedAnswer answer) {
    IntStream ofEntities =
        Stream.of(answer.related(), answer.people(), answer.devrooms(), answer.organizations())
            .flatMap(List::stream)
            .filter(entity -> entity.firstYear() > 0)
            .flatMapToInt(YearRange::ends);
    IntStream ofTalks = answer.talksByYear().keySet().stream().mapToInt(Integer::intValue);
    int[] years = IntStream.concat(ofEntities, ofTalks).sorted().toArray();
    return years.length == 0
        ? new YearRange(0, 0)
        : new YearRange(years[0], years[years.length - 1]);
  }

  private static IntStream ends(RelatedEntity entity) {
    return IntStream.of(entity.firstYear(), entity.lastYear());
  }

  /** Says whether there are no years. */
  boolean isEmpty() {
    return last == 0;
  }

  /** Returns how many columns a series and its label take. */
  int columns() {
    return isEmpty() ? 0 : Math.max(9, last - first + 1);
  }

  /** Returns "2016–2026". */
  String label(Signs signs) {
    return isEmpty() ? "" : Wordings.years(first, last, signs);
  }

  /** Returns the counts of {@code years}, the first of which is {@code from}, in this range. */
  List<Integer> counts(int from, List<Integer> years) {
    List<Integer> counts = new ArrayList<>();
    for (int year = first; year <= last && !isEmpty(); year++) {
      int i = year - from;
      counts.add(i >= 0 && i < years.size() ? years.get(i) : 0);
    }
    return counts;
  }

  /** Returns the counts by year in this range. */
  List<Integer> counts(Map<Integer, Integer> byYear) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> byYear.getOrDefault(year, 0))
        .toList();
  }
}
