package dev.hallway.mention;

import java.util.Set;

/**
 * Words beside or inside a name that tell whether it is an organisation's, all in lower case but
 * for heads and leads.
 *
 * @param before what stands before the name of an organisation
 * @param after what follows it
 * @param beforeSource what before "from" or "by" makes a name that of an organisation
 * @param ends words that end the name of an organisation or event
 * @param nouns what ends the name of an organisation: "Foundation"
 * @param heads what begins one before "of" or "for", as it is written: "University"
 * @param links what stands between the head of such a name and the rest: "of"
 * @param linkArticles articles that may follow them: "Universidad de la República"
 * @param beforeAnd what goes on behind "and" in such a name: "of Science and Technology"
 * @param leads what begins a name and has no link behind it, as it is written: "Stichting Example"
 * @param lowerForms legal forms that are written without a capital too: "Example vzw"
 * @param tails what ends a single word that is such a name: "Stadtwerke"
 * @param roles what before "at", "from" or "of" says that someone belongs to what follows
 * @param members who is from or of an organisation: "a woman from X"
 * @param offices roles that only organisations give: "the CEO of X"
 * @param kinds what an organisation is said to be: "the company X"
 * @param provided what providers provide that are organisations: "cloud providers"
 * @param notAt what before "at" speaks of no organisation: "look at X"
 * @param agentVerbs what organisations and people do: "X announced"
 * @param crews whom and what a company has: "the X guys", "the X table"
 * @param things what it has at a conference: "X had a table"
 * @param verbs what companies do, and their products do not: "X sponsored"
 * @param paying what hardly anybody but an organisation does: "X pays"
 * @param doings what after "is" they are said to be doing: "X is hiring"
 * @param fates what happens to companies: "acquired X", "X was acquired"
 * @param parts what is said to be of a company: "the stand of X"
 * @param makings what before "by" says that who made it follows: "made by X"
 * @param presences what after "was" says whether it is there: "X was absent"
 * @param fillers what stands between a name and its verb: "X also should"
 */
record OrganizationCues(
    Set<String> before,
    Set<String> after,
    Set<String> beforeSource,
    Set<String> ends,
    Set<String> nouns,
    Set<String> heads,
    Set<String> links,
    Set<String> linkArticles,
    Set<String> beforeAnd,
    Set<String> leads,
    Set<String> lowerForms,
    Set<String> tails,
    Set<String> roles,
    Set<String> members,
    Set<String> offices,
    Set<String> kinds,
    Set<String> provided,
    Set<String> notAt,
    Set<String> agentVerbs,
    Set<String> crews,
    Set<String> things,
    Set<String> verbs,
    Set<String> paying,
    Set<String> doings,
    Set<String> fates,
    Set<String> parts,
    Set<String> makings,
    Set<String> presences,
    Set<String> fillers) {
  /** The words that come with the program. */
  static final OrganizationCues STANDARD =
      Cues.read("data/reading/organizations.yaml", OrganizationCues.class);

  OrganizationCues {
    before = Cues.folded(before);
    after = Cues.folded(after);
    beforeSource = Cues.folded(beforeSource);
    ends = Cues.folded(ends);
    nouns = Cues.folded(nouns);
    heads = Set.copyOf(heads);
    links = Cues.folded(links);
    linkArticles = Cues.folded(linkArticles);
    beforeAnd = Cues.folded(beforeAnd);
    leads = Set.copyOf(leads);
    lowerForms = Set.copyOf(lowerForms);
    tails = Cues.folded(tails);
    roles = Cues.folded(roles);
    members = Cues.folded(members);
    offices = Cues.folded(offices);
    kinds = Cues.folded(kinds);
    provided = Cues.folded(provided);
    notAt = Cues.folded(notAt);
    agentVerbs = Cues.folded(agentVerbs);
    crews = Cues.folded(crews);
    things = Cues.folded(things);
    verbs = Cues.folded(verbs);
    paying = Cues.folded(paying);
    doings = Cues.folded(doings);
    fates = Cues.folded(fates);
    parts = Cues.folded(parts);
    makings = Cues.folded(makings);
    presences = Cues.folded(presences);
    fillers = Cues.folded(fillers);
  }

  /** Returns whether a noun, in the singular or plural, says that something is an organisation. */
  boolean isKind(String noun) {
    return kinds.contains(noun)
        || (noun.endsWith("s") && kinds.contains(noun.substring(0, noun.length() - 1)))
        || (noun.endsWith("ies") && kinds.contains(noun.substring(0, noun.length() - 3) + "y"));
  }
}
