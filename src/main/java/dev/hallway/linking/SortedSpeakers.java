package dev.hallway.linking;

import dev.hallway.schedule.Talk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Who gave the talk that a place of a report is about. */
final class SortedSpeakers {
  private final NavigableMap<Integer, List<SpeakerBook.Entry>> byStart = new TreeMap<>();

  /**
   * Takes the references of a report.
   *
   * @param starts where in the report's text each reference begins, by reference
   */
  SortedSpeakers(Map<TalkReference, Integer> starts, Programme programme, People people) {
    starts.forEach((reference, start) -> {
      if (reference.talk() != null) {
        programme.find(reference.talk()).ifPresent(talk -> add(start, entries(talk, people)));
      }
    });
  }

  private void add(int start, List<SpeakerBook.Entry> entries) {
    byStart.computeIfAbsent(start, s -> new ArrayList<>()).addAll(entries);
  }

  private static List<SpeakerBook.Entry> entries(Talk talk, People people) {
    List<SpeakerBook.Entry> entries = new ArrayList<>();
    for (String name : talk.speakers()) {
      Person person = people.of(name);
      List<String> keys = NameToken.of(person.name()).stream().map(NameToken::key).toList();
      if (!keys.isEmpty()) {
        entries.add(new SpeakerBook.Entry(person, keys));
      }
    }
    return entries;
  }

  /** Returns the speakers of the last talk that the text mentions at or before {@code offset}. */
  Collection<SpeakerBook.Entry> at(int offset) {
    Map.Entry<Integer, List<SpeakerBook.Entry>> last = byStart.floorEntry(offset);
    return last == null ? List.of() : last.getValue();
  }

  /**
   * Returns the speakers of the talks that the text mentions from {@code start} to before {@code
   * end}.
   */
  Collection<SpeakerBook.Entry> between(int start, int end) {
    return byStart.subMap(start, end).values().stream().flatMap(List::stream).toList();
  }
}
