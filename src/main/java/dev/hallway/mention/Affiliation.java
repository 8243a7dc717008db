package dev.hallway.mention;

import java.util.HashSet;
import java.util.Set;

/** Tells where a text says that someone belongs to what a name stands for. */
final class Affiliation {
  private static final Set<String> LINKS = Set.of("at", "from", "of");

  private final Words words;
  private final Set<Integer> afterPeople = new HashSet<>();

  /**
   * Prepares to read a document.
   *
   * @param people names of people in it, as they stand there
   */
  Affiliation(Document document, Words words, Iterable<String> people) {
    this.words = words;
    String text = document.text();
    for (String person : people) {
      for (int at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
        afterPeople.add(words.at(at + person.length()));
      }
    }
  }

  /**
   * Returns whether someone belongs to it: "an engineer at X", "folks from X", "Ann Example (X)".
   */
  boolean hasMember(Candidate candidate) {
    int before = candidate.word() - 1;
    if (before < 1 || words.section(before) != words.section(candidate.word())) {
      return false;
    }
    String link = words.lower(before);
    if (LINKS.contains(link)) {
      boolean role = !link.equals("of") && Cues.STANDARD.roles().contains(words.lower(before - 1));
      return role || afterPeople.contains(before);
    }
    return link.equals("(") && afterPeople.contains(before) && isClosed(candidate);
  }

  private boolean isClosed(Candidate candidate) {
    int after = candidate.after();
    return after < words.size() && words.lower(after).equals(")");
  }
}
