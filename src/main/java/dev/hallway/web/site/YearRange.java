package dev.hallway.web.site;

import dev.hallway.answer.EditionsAnswer;
import dev.hallway.answer.EditionsAnswer.EditionAnswer;

/** The years of the editions that the graph holds, which all timelines of the site show. */
record YearRange(int first, int last) {
  static YearRange of(EditionsAnswer editions) {
    return new YearRange(
        editions.editions().stream().mapToInt(EditionAnswer::year).min().orElse(0),
        editions.editions().stream().mapToInt(EditionAnswer::year).max().orElse(0));
  }
}
