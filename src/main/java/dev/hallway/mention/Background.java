package dev.hallway.mention;

import java.util.List;

/**
 * What is known of a document before it is read.
 *
 * @param named what the texts that it speaks of name, such as the abstracts of the talks in a
 *     report
 * @param titles the titles of those texts
 * @param people names of people in it, which are no technologies
 */
public record Background(List<Mention> named, List<String> titles, List<String> people) {
  /** Nothing is known. */
  public static final Background NONE = new Background(List.of(), List.of(), List.of());

  public Background {
    named = List.copyOf(named);
    titles = List.copyOf(titles);
    people = List.copyOf(people);
  }
}
