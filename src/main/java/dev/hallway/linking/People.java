package dev.hallway.linking;

import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.Vocabulary;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which scheduled names stand for the same person.
 *
 * <p>Identity is a function of the name alone, never of the talks around it, so that the graph is
 * the same in whatever order editions are imported. Two names are one person where they are equal
 * after case, accents, punctuation, nicknames in quotes or brackets, handles, pronouns and titles
 * are taken away and a family name in capitals is moved to the end; or where the vocabulary lists
 * both as spellings of one.
 *
 * <p>A name with an initial or a short form ("J. Smith", "Chris Smith") is not joined with the long
 * one: among ten thousand speakers there are namesakes, and joining two people puts one's talks to
 * the other's account, which nobody can see in the result, while a person listed twice is seen and
 * mended by an entry in {@code people.yaml}. Two people of the same full name cannot be told apart
 * and share one node.
 */
public final class People {
  private final Map<String, String> canonical = new TreeMap<>();

  public People(Vocabulary vocabulary) {
    vocabulary
        .personAliases()
        .forEach((spelling, name) -> {
          canonical.put(Slug.of(spelling), name);
          canonical.putIfAbsent(Slug.of(PersonName.clean(spelling)), name);
        });
  }

  /** Returns whom {@code scheduledName} stands for. */
  public Person of(String scheduledName) {
    String clean = PersonName.clean(scheduledName);
    String listed = canonical.get(Slug.of(scheduledName));
    if (listed == null) {
      listed = canonical.get(Slug.of(clean));
    }
    return listed == null
        ? new Person(Slug.of(clean), clean)
        : new Person(Slug.of(PersonName.clean(listed)), listed);
  }
}
