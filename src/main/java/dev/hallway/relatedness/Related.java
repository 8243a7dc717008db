package dev.hallway.relatedness;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What relates to something, by type, each list with the nearest first.
 *
 * @param technologies of the kinds that the query asks for
 * @param talks the talks most about it, those that name it in their title before others, spread
 *     over years: a year that was shown counts less
 * @param talksByYear how many talks are about it in each year that has any
 */
public record Related(
    List<RelatedNode> technologies,
    List<RelatedNode> people,
    List<RelatedNode> organizations,
    List<RelatedNode> devrooms,
    List<RelatedTalk> talks,
    SortedMap<Integer, Integer> talksByYear) {
  public Related {
    technologies = List.copyOf(technologies);
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    devrooms = List.copyOf(devrooms);
    talks = List.copyOf(talks);
    talksByYear = new TreeMap<>(talksByYear);
  }

  /** Returns whether no talk is about it, so that nothing can relate. */
  public boolean isEmpty() {
    return talksByYear.isEmpty();
  }
}
