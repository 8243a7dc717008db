package dev.hallway.answer;

import java.util.List;

/**
 * An organisation with the talks that name it, by year, the earliest year first.
 *
 * @param technologies that those talks name, the most frequent first
 * @param speakers of those talks, the most frequent first
 * @param backed technologies that a sentence says it backs
 * @param people who a sentence says work for it
 * @param quotes what reports say of it, the newest report first
 */
public record OrganizationAnswer(
    EntitySummary organization,
    List<YearOfTalks> years,
    List<EntitySummary> technologies,
    List<EntitySummary> speakers,
    List<EntitySummary> backed,
    List<EntitySummary> people,
    List<EntityQuote> quotes)
    implements Answer {
  public OrganizationAnswer {
    years = List.copyOf(years);
    technologies = List.copyOf(technologies);
    speakers = List.copyOf(speakers);
    backed = List.copyOf(backed);
    people = List.copyOf(people);
    quotes = List.copyOf(quotes);
  }
}
