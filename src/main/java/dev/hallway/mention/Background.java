package dev.hallway.mention;

import java.util.List;
import java.util.Set;

/**
 * What is known of a document before it is read.
 *
 * @param named what the texts that it speaks of name, such as the abstracts of the talks in a
 *     report
 * @param titles the titles of those texts
 * @param people names of people in it, which are no technologies
 * @param places what a recogniser takes for names of places in it
 */
public record Background(
    List<Mention> named, List<String> titles, List<String> people, Set<String> places) {
  /** Nothing is known. */
  public static final Background NONE = people(List.of());

  public Background {
    named = List.copyOf(named);
    titles = List.copyOf(titles);
    people = List.copyOf(people);
    places = Set.copyOf(places);
  }

  /** Returns a background in which only the people are known. */
  public static Background people(List<String> people) {
    return new Background(List.of(), List.of(), people, Set.of());
  }
}
