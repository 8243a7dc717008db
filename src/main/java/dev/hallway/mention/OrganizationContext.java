package dev.hallway.mention;

import java.util.Set;

/** Reads what the words beside a candidate say of its being an organisation. */
final class OrganizationContext {
  private static final Set<String> HAVING = Set.of("had", "has", "have");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were");
  private static final Set<String> PLURAL = Set.of("are", "have", "were");
  private static final int REACH = 5;

  private final OrganizationCues cues = OrganizationCues.STANDARD;
  private final Words words;
  private final Enumerations enumerations;

  OrganizationContext(String text, Words words) {
    this.words = words;
    this.enumerations = new Enumerations(text, words);
  }

  /**
   * Returns whether the enumeration that the name stands in is said to be one of organisations:
   * "companies like X and Y", "people from X, Y and Z".
   */
  boolean isListed(Candidate candidate, Known known) {
    Enumerations.Enumeration list = enumerations.around(candidate, known);
    if (list.said() == EntityType.ORGANIZATION) {
      return true;
    }
    int section = words.section(candidate.word());
    String before = words.lowerWithin(section, list.first() - 1);
    return list.first() < candidate.word()
        && (before.equals("from") || before.equals("by"))
        && cues.beforeSource().contains(words.lowerWithin(section, list.first() - 2));
  }

  /** Returns whether it is said to do what organisations do: "X announced". */
  boolean isAgent(Candidate candidate) {
    String next = after(candidate, 0);
    return cues.agentVerbs().contains(HAVING.contains(next) ? after(candidate, 1) : next);
  }

  /** Returns whether it has or does what a company has or does, and a product does not. */
  boolean isCompanyLike(Candidate candidate) {
    String before = before(candidate, 1);
    String third = before(candidate, 2);
    boolean workplace = before.equals("in") && third.startsWith("work");
    boolean made = before.equals("by") && cues.makings().contains(third);
    return workplace
        || hasPart(candidate)
        || made
        || hasUnnamedMember(candidate)
        || isPlural(candidate)
        || cues.crews().contains(after(candidate, 0))
        || cues.fates().contains(before)
        || isActing(candidate);
  }

  /** Returns whether somebody or something is said to be of a company: "on behalf of X". */
  boolean hasPart(Candidate candidate) {
    return before(candidate, 1).equals("of") && cues.parts().contains(before(candidate, 2));
  }

  /** Returns whether who has an office there is named: "X employees". */
  boolean hasOffice(Candidate candidate) {
    return cues.offices().contains(after(candidate, 0));
  }

  /** Returns whether someone is of it or comes from it: "a woman from X", "two of the X". */
  boolean hasUnnamedMember(Candidate candidate) {
    int article = before(candidate, 1).equals("the") ? 1 : 0;
    String link = before(candidate, 1 + article);
    return (link.equals("of") || link.equals("from"))
        && cues.members().contains(before(candidate, 2 + article));
  }

  /** Returns whether the verb is of several, as English has it for a company: "X are hiring". */
  private boolean isPlural(Candidate candidate) {
    String before = before(candidate, 1);
    boolean listed =
        before.equals("and") || before.equals(",") || before.equals("/") || before.equals("&");
    return !listed && PLURAL.contains(after(candidate, 0));
  }

  /** Returns whether it does what hardly anybody but an organisation does: "X pays". */
  boolean isPaying(Candidate candidate) {
    return cues.paying().contains(after(candidate, 0));
  }

  /** Returns whether the verb that follows is a company's: "X has sent", "X also had a stand". */
  private boolean isActing(Candidate candidate) {
    int at = 0;
    boolean being = false;
    while (at < REACH && cues.fillers().contains(after(candidate, at))) {
      being |= BEING.contains(after(candidate, at));
      at++;
    }
    String verb = after(candidate, at);
    if (being) {
      return cues.doings().contains(verb)
          || cues.fates().contains(verb)
          || cues.presences().contains(verb);
    }
    boolean having = at > 0 && HAVING.contains(after(candidate, at - 1));
    return cues.verbs().contains(verb) || (having && isThing(candidate, at));
  }

  /** Returns whether what a company has at a conference follows: "a large stand". */
  private boolean isThing(Candidate candidate, int from) {
    for (int i = from; i < from + REACH; i++) {
      String word = after(candidate, i);
      if (cues.things().contains(word)) {
        return true;
      }
      if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether someone is said to work for what the name stands for. */
  boolean isEmployer(Candidate candidate) {
    int article = before(candidate, 1).equals("the") ? 1 : 0;
    String before = before(candidate, 1 + article);
    String third = before(candidate, 2 + article);
    return (before.equals("for") || before.equals("at"))
        && (third.startsWith("work") || third.equals("employed") || third.equals("job"));
  }

  /** Returns whether someone is said to have a role at what the name stands for. */
  boolean isWorkplace(Candidate candidate) {
    return before(candidate, 1).equals("at") && cues.roles().contains(before(candidate, 2));
  }

  /** Returns whether something is said to be done at what the name stands for: "at X". */
  boolean isAt(Candidate candidate) {
    return before(candidate, 1).equals("at") && !cues.notAt().contains(before(candidate, 2));
  }

  /** Returns whether money, people or a place come from it: "sponsored by X". */
  boolean isSource(Candidate candidate) {
    String before = before(candidate, 1);
    return (before.equals("from") || before.equals("by"))
        && cues.beforeSource().contains(before(candidate, 2));
  }

  /** Returns whether a word that goes with organisations stands right beside. */
  boolean isCued(Candidate candidate) {
    return isSource(candidate)
        || isEmployer(candidate)
        || isAt(candidate)
        || cues.before().contains(before(candidate, 1))
        || cues.after().contains(after(candidate, 0));
  }

  /** Returns the word {@code distance} before the name; empty outside its section. */
  private String before(Candidate candidate, int distance) {
    return words.lowerWithin(words.section(candidate.word()), candidate.word() - distance);
  }

  /** Returns the word {@code distance} beyond the one after the name; empty outside its section. */
  private String after(Candidate candidate, int distance) {
    return words.lowerWithin(words.section(candidate.word()), candidate.after() + distance);
  }
}
