package dev.hallway.mention;

import java.util.Set;

/** Reads what a text says that a name stands for, right before or after it. */
final class Apposition {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> LINKS = Set.of(",", "(", "is", "as");
  private static final Set<String> PURPOSES = Set.of("of", "for");
  private static final int REACH = 7;

  private final Words words;

  Apposition(Words words) {
    this.words = words;
  }

  /** Returns whether the name is said to be of an organisation: "the company X", "X, a startup". */
  boolean isOrganization(Candidate candidate) {
    int before = candidate.word() - 1;
    boolean comma = before > 0 && words.sign(before) == ',' && isKind(before - 1);
    boolean called = before > 0 && words.lower(before).equals("called") && isKind(before - 1);
    return comma
        || called
        || (before >= 0 && isKind(before))
        || isFollowedByOrganization(candidate);
  }

  /**
   * Returns whether what follows says that it is an organisation, "X, a startup", and not "X, the
   * foundation of much else".
   */
  boolean isFollowedByOrganization(Candidate candidate) {
    int link = candidate.after();
    int section = words.section(candidate.word());
    boolean named =
        words.lowerWithin(section, link).equals("the")
            && words.isWithin(section, link + 1)
            && isKind(link + 1);
    if (named || isOneOfOrganizations(link, section)) {
      return true;
    }
    if (link + 2 >= words.size()
        || words.section(link + 2) != words.section(candidate.word())
        || !LINKS.contains(words.lower(link))
        || !ARTICLES.contains(words.lower(link + 1))) {
      return false;
    }
    int end = Math.min(words.sentenceEnd(candidate.word()), link + 2 + REACH);
    for (int i = link + 2; i < end && isOfPhrase(i); i++) {
      if (isKind(i)) {
        return i + 1 >= end || !PURPOSES.contains(words.lower(i + 1));
      }
    }
    return false;
  }

  /** Returns whether what follows says "is one of the sponsors". */
  private boolean isOneOfOrganizations(int link, int section) {
    boolean one =
        words.lowerWithin(section, link).equals("is")
            && words.lowerWithin(section, link + 1).equals("one")
            && words.lowerWithin(section, link + 2).equals("of");
    int end = one ? Math.min(words.sentenceEnd(link), link + 3 + REACH) : 0;
    for (int i = link + 3; i < end && isOfPhrase(i); i++) {
      if (OrganizationCues.STANDARD.isKind(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word or a sign within a compound goes on: "a one-person company". */
  private boolean isOfPhrase(int word) {
    String lower = words.lower(word);
    boolean leaves =
        Cues.STANDARD.relatives().contains(lower)
            || (Cues.STANDARD.prepositions().contains(lower) && !lower.equals("and"));
    return words.isWord(word) ? !leaves : "-/&".indexOf(words.sign(word)) >= 0;
  }

  private boolean isKind(int word) {
    return OrganizationCues.STANDARD.kinds().contains(words.lower(word));
  }
}
