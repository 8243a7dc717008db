package dev.hallway.answer;

import java.util.List;

/** A technology with its talks, by year, the earliest year first. */
public record TechnologyAnswer(EntitySummary technology, List<YearOfTalks> years)
    implements Answer {
  public TechnologyAnswer {
    years = List.copyOf(years);
  }

  /** The talks of one year. */
  public record YearOfTalks(int year, List<TalkSummary> talks) {
    public YearOfTalks {
      talks = List.copyOf(talks);
    }
  }
}
