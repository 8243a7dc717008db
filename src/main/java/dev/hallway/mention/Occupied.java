package dev.hallway.mention;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The stretches of a text that are taken by names already found. */
final class Occupied {
  private final NavigableMap<Integer, Integer> endByStart = new TreeMap<>();

  Occupied(List<Found> found) {
    for (Found one : found) {
      endByStart.put(one.candidate().start(), one.candidate().end());
    }
  }

  /** Returns whether any of {@code [start, end)} is taken. */
  boolean overlaps(int start, int end) {
    Map.Entry<Integer, Integer> before = endByStart.lowerEntry(end);
    return before != null && before.getValue() > start;
  }

  /** Returns whether the form is a part, not the whole, of a longer name that was found. */
  boolean hasPartOf(NameForm form) {
    Map.Entry<Integer, Integer> before = endByStart.floorEntry(form.start());
    return before != null
        && before.getValue() >= form.end()
        && before.getValue() - before.getKey() > form.end() - form.start();
  }
}
