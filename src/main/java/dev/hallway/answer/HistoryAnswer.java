package dev.hallway.answer;

import java.util.List;
import java.util.Map;

/**
 * A technology over the years.
 *
 * @param since the year from which something counts as new, or as faded
 * @param talksByYear its talks in each year that has any
 * @param shareByYear their share of the year's talks, in [0,1]
 * @param people who gave most of its talks, the most first
 * @param devrooms through which it moved, by the year it came to each
 * @param newcomers what its talks name since that year and not before, the closest first
 * @param faded what they named before that year and do not since, the closest first
 */
public record HistoryAnswer(
    EntitySummary technology,
    int since,
    Map<Integer, Integer> talksByYear,
    Map<Integer, Double> shareByYear,
    List<CompanionAnswer> people,
    List<CompanionAnswer> devrooms,
    List<CompanionAnswer> newcomers,
    List<CompanionAnswer> faded)
    implements Answer {
  public HistoryAnswer {
    people = List.copyOf(people);
    devrooms = List.copyOf(devrooms);
    newcomers = List.copyOf(newcomers);
    faded = List.copyOf(faded);
  }

  /** Returns whether there is nothing beside it to tell of. */
  public boolean saysNothing() {
    return people.isEmpty() && devrooms.isEmpty() && newcomers.isEmpty() && faded.isEmpty();
  }

  /**
   * Something that shares talks with the technology.
   *
   * @param talks how many it shares
   * @param latest the last of them
   */
  public record CompanionAnswer(
      EntitySummary entity, int talks, int firstYear, int lastYear, TalkSummary latest) {}
}
