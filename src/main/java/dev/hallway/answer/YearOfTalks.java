package dev.hallway.answer;

import java.util.List;

/** The talks of one year. */
public record YearOfTalks(int year, List<TalkSummary> talks) {
  public YearOfTalks {
    talks = List.copyOf(talks);
  }
}
