package dev.hallway.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Speakers, to be looked up by the words of their names. */
final class SpeakerBook {
  private final SortedMap<String, SortedSet<Entry>> byFirst = new TreeMap<>();
  private final SortedMap<String, SortedSet<Entry>> byLast = new TreeMap<>();

  /**
   * A speaker.
   *
   * @param keys the words of the name without accents and case, at least one
   */
  record Entry(Person person, List<String> keys) implements Comparable<Entry> {
    String first() {
      return keys.getFirst();
    }

    String last() {
      return keys.getLast();
    }

    @Override
    public int compareTo(Entry other) {
      int byPerson = person.compareTo(other.person);
      return byPerson != 0
          ? byPerson
          : String.join(" ", keys).compareTo(String.join(" ", other.keys));
    }
  }

  SpeakerBook(Collection<String> names, People people) {
    for (String name : new TreeSet<>(names)) {
      Person person = people.of(name);
      add(person, person.name());
      add(person, name);
    }
  }

  private void add(Person person, String spelling) {
    List<String> keys = new ArrayList<>();
    String plain = spelling.replaceAll("\\([^)]*\\)|[\"“‘'][^\"”’']*[\"”’'](?=\\s)", " ");
    NameToken.of(plain).forEach(token -> keys.add(token.key()));
    if (!keys.isEmpty()) {
      Entry entry = new Entry(person, List.copyOf(keys));
      byFirst.computeIfAbsent(entry.first(), k -> new TreeSet<>()).add(entry);
      byLast.computeIfAbsent(entry.last(), k -> new TreeSet<>()).add(entry);
    }
  }

  Collection<Entry> withFirst(String key) {
    return byFirst.getOrDefault(key, new TreeSet<>());
  }

  Collection<Entry> withLast(String key) {
    return byLast.getOrDefault(key, new TreeSet<>());
  }
}
