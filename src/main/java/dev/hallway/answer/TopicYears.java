package dev.hallway.answer;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A technology and how many of a set of talks name it in each year that has any.
 *
 * @param topic its {@code talks} are those of the set
 */
public record TopicYears(EntitySummary topic, Map<Integer, Integer> talksByYear) {
  public TopicYears {
    talksByYear = Collections.unmodifiableMap(new TreeMap<>(talksByYear));
  }
}
