package dev.hallway.mention;

import java.util.HashSet;
import java.util.Set;

/** Tells where a text says that someone belongs to what a name stands for. */
final class Affiliation {
  private static final Set<String> LINKS = Set.of("at", "from", "of");

  private final Words words;
  private final Set<Integer> people = new HashSet<>();
  private final Set<Integer> afterPeople = new HashSet<>();

  /**
   * Prepares to read a document.
   *
   * @param names of people in it, as they stand there
   */
  Affiliation(Document document, Words words, Iterable<String> names) {
    this.words = words;
    String text = document.text();
    for (String person : names) {
      for (int at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
        if (isWhole(at, at + person.length())) {
          people.add(words.at(at));
          afterPeople.add(words.at(at + person.length()));
        }
      }
    }
  }

  /**
   * Returns whether someone belongs to it: "an engineer at X", "folks from X", "the CEO of X", "Ann
   * Example, from X", "X's Ann Example", "Ann Example (X)".
   */
  boolean hasMember(Candidate candidate) {
    if (isBeforeMember(candidate)) {
      return true;
    }
    int before = candidate.word() - 1;
    if (before < 1 || words.section(before) != words.section(candidate.word())) {
      return false;
    }
    String link = words.lower(before);
    if (LINKS.contains(link)) {
      Set<String> roles =
          link.equals("of")
              ? OrganizationCues.STANDARD.offices()
              : OrganizationCues.STANDARD.roles();
      boolean role = roles.contains(words.lower(before - 1));
      boolean bracket = words.lower(before - 1).equals("(") && afterPeople.contains(before - 1);
      boolean comma = words.sign(before - 1) == ',' && afterPeople.contains(before - 1);
      return role || bracket || comma || afterPeople.contains(before);
    }
    return link.equals("(") && afterPeople.contains(before) && isClosed(candidate);
  }

  /** Returns whether it stands in brackets behind someone's name, as what they go by does. */
  boolean isInBracketsAfterPerson(Candidate candidate) {
    int before = candidate.word() - 1;
    return before > 0
        && words.lower(before).equals("(")
        && afterPeople.contains(before)
        && isClosed(candidate);
  }

  /** Returns whether the name of someone is followed by this one: "Ann Example, X". */
  boolean isAfterPerson(Candidate candidate) {
    int before = candidate.word() - 1;
    return before > 0
        && words.section(before) == words.section(candidate.word())
        && ",-–—/|".indexOf(words.sign(before)) >= 0
        && afterPeople.contains(before);
  }

  /** Returns whether someone follows: "X's Ann Example", "X engineer Ann Example". */
  private boolean isBeforeMember(Candidate candidate) {
    int after = candidate.after();
    if (after + 2 >= words.size() || words.section(after + 2) != words.section(candidate.word())) {
      return false;
    }
    return words.isPossessive(after - 1)
        ? people.contains(after + 2)
        : OrganizationCues.STANDARD.offices().contains(words.lower(after))
            && people.contains(after + 1);
  }

  /** Returns whether no word of the text goes beyond the stretch. */
  private boolean isWhole(int start, int end) {
    int first = words.at(start);
    int last = words.at(end) - 1;
    return first < words.size()
        && words.start(first) == start
        && last >= 0
        && words.end(last) == end;
  }

  private boolean isClosed(Candidate candidate) {
    int after = candidate.after();
    return after < words.size() && words.lower(after).equals(")");
  }
}
