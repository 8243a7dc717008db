package dev.hallway.relatedness;

import dev.hallway.corpus.Node;
import dev.hallway.schedule.TalkId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A technology over the years.
 *
 * @param talksByYear its talks in each year that has any
 * @param shareByYear their share of the year's talks, in [0,1]
 * @param people who gave most of its talks, the most first
 * @param devrooms through which it moved, by the year it came to each
 * @param newcomers what its talks name since the year that was asked for and not before, the
 *     closest first
 * @param faded what they named before that year and do not since, the closest first
 */
public record History(
    Node technology,
    SortedMap<Integer, Integer> talksByYear,
    SortedMap<Integer, Double> shareByYear,
    List<Companion> people,
    List<Companion> devrooms,
    List<Companion> newcomers,
    List<Companion> faded) {
  public History {
    talksByYear = new TreeMap<>(talksByYear);
    shareByYear = new TreeMap<>(shareByYear);
    people = List.copyOf(people);
    devrooms = List.copyOf(devrooms);
    newcomers = List.copyOf(newcomers);
    faded = List.copyOf(faded);
  }

  /**
   * Something that shares talks with the technology.
   *
   * @param talks how many it shares, at least 1
   * @param latest the last of them
   */
  public record Companion(Node node, int talks, int firstYear, int lastYear, TalkId latest) {}
}
