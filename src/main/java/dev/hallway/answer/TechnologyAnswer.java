package dev.hallway.answer;

import java.util.List;

/**
 * A technology with its talks, by year, the earliest year first.
 *
 * @param relations what talks and reports state of it, each statement once
 * @param quotes what reports say of it, the newest report first
 */
public record TechnologyAnswer(
    EntitySummary technology,
    List<YearOfTalks> years,
    List<StatedRelation> relations,
    List<EntityQuote> quotes)
    implements Answer {
  public TechnologyAnswer {
    years = List.copyOf(years);
    relations = List.copyOf(relations);
    quotes = List.copyOf(quotes);
  }

  /**
   * What a sentence states.
   *
   * @param from name of what it speaks of
   * @param type {@code uses}, {@code based_on}, …
   * @param to name of the other
   * @param source id of the talk, or of the report after {@code report/}
   * @param quote the sentence
   */
  public record StatedRelation(String from, String type, String to, String source, String quote) {}
}
