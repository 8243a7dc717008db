package dev.hallway.relatedness;

import dev.hallway.corpus.Node;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A technology whose share of the talks changed.
 *
 * @param strength how far it changed for certain (95 %), in log-odds; above 0
 * @param shareBefore its share of the talks before, in [0,1]
 * @param shareNow its share of the talks since, in [0,1]
 * @param talksByYear its talks in each year that has any
 */
public record Trend(
    Node technology,
    double strength,
    double shareBefore,
    double shareNow,
    SortedMap<Integer, Integer> talksByYear) {
  public Trend {
    talksByYear = new TreeMap<>(talksByYear);
  }
}
