package dev.hallway.answer;

import java.util.List;

/**
 * A technology with its talks, by year, the earliest year first.
 *
 * @param quotes what reports say of it, the newest report first
 */
public record TechnologyAnswer(
    EntitySummary technology, List<YearOfTalks> years, List<EntityQuote> quotes) implements Answer {
  public TechnologyAnswer {
    years = List.copyOf(years);
    quotes = List.copyOf(quotes);
  }
}
