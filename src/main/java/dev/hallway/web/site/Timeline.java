package dev.hallway.web.site;

import dev.hallway.answer.YearOfTalks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Talks by year as bars, every year of the range with one, the earliest first.
 *
 * @param most talks of the year with most, at least 1
 */
record Timeline(List<Bar> bars, int most) {
  private static final int TALLEST = 72;
  private static final int SHORTEST = 3;

  Timeline {
    bars = List.copyOf(bars);
  }

  /**
   * One year.
   *
   * @param height in pixels; 0 for a year without talks
   */
  record Bar(int year, int talks, int height) {
    /** Returns the last two digits of the year, for where there is little room. */
    public String shortYear() {
      return "%02d".formatted(year % 100);
    }
  }

  /** Draws the years of {@code range}, with how many talks each of {@code years} has. */
  static Timeline of(List<YearOfTalks> years, YearRange range) {
    return of(
        years.stream().collect(Collectors.toMap(YearOfTalks::year, year -> year.talks().size())),
        range);
  }

  /** Draws the years from the first to the last of {@code range}. */
  static Timeline of(Map<Integer, Integer> talksByYear, YearRange range) {
    int most = talksByYear.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Bar> bars =
        IntStream.rangeClosed(range.first(), range.last())
            .mapToObj(year -> bar(year, talksByYear.getOrDefault(year, 0), most))
            .toList();
    return new Timeline(bars, most);
  }

  private static Bar bar(int year, int talks, int most) {
    int height = talks == 0 ? 0 : SHORTEST + (TALLEST - SHORTEST) * talks / most;
    return new Bar(year, talks, height);
  }
}
