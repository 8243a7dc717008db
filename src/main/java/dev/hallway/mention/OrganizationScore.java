package dev.hallway.mention;

import java.util.List;
import java.util.Set;

/** Weighs what speaks for a possible new name being that of an organisation. */
final class OrganizationScore {
  /** More than an enumeration of names that are technologies elsewhere speaks for one. */
  private static final double LISTED = 6;

  private final Document document;
  private final Words words;
  private final Surroundings around;
  private final OrganizationContext company;
  private final Known organizations;
  private final Affiliation affiliation;
  private final Apposition apposition;
  private final Set<String> places;

  /**
   * Prepares to weigh the names of a document.
   *
   * @param organizations which are found in it already
   * @param places what a recogniser takes for names of places in it
   */
  OrganizationScore(
      Document document,
      Words words,
      Known organizations,
      Affiliation affiliation,
      Set<String> places) {
    this.document = document;
    this.places = places;
    this.words = words;
    this.around = new Surroundings(document.text(), words);
    this.company = new OrganizationContext(document.text(), words);
    this.organizations = organizations;
    this.affiliation = affiliation;
    this.apposition = new Apposition(words);
  }

  /** Returns the weight of all places of one name together; 2 is enough. */
  double of(List<NameForm> forms) {
    double most = forms.stream().mapToDouble(this::of).max().orElse(0);
    boolean acts = forms.stream().anyMatch(form -> isActing(form.candidate()));
    return most > 0 && acts ? most + 0.5 : most;
  }

  private boolean isActing(Candidate candidate) {
    return company.isAgent(candidate) || around.isPossessive(candidate);
  }

  private double of(NameForm form) {
    if (form.isLower()
        || isOfPlace(form)
        || isOnlyKind(form)
        || words.lower(form.word()).equals("the")) {
      return 0;
    }
    boolean plain = OrdinaryPhrase.isAllOrdinary(form.written());
    boolean mid = around.isCapitalMidSentence(form.candidate());
    if (plain && !mid) {
      return 0;
    }
    boolean member = affiliation.hasMember(form.candidate());
    boolean listed = company.isListed(form.candidate(), organizations);
    boolean said =
        member
            || apposition.isOrganization(form.candidate())
            || company.isEmployer(form.candidate());
    double sum = listed ? LISTED : said ? 3 : 0;
    boolean weak = plain || NameShape.isAcronym(form.written());
    sum = Math.max(sum, company.isAt(form.candidate()) ? (weak ? 1.5 : 2.5) : 0);
    boolean owning = company.hasPart(form.candidate()) || company.hasOffice(form.candidate());
    sum = Math.max(sum, owning && !plain ? 2 : 0);
    sum = Math.max(sum, company.isPaying(form.candidate()) && !plain ? 2 : 0);
    sum = Math.max(sum, company.hasUnnamedMember(form.candidate()) && isNoPlace(form) ? 2 : 0);
    sum = Math.max(sum, company.isSource(form.candidate()) && !plain ? 2.5 : 0);
    int listedWith = around.enumeration(form.candidate(), organizations).known();
    boolean couldBePerson = form.hasBlank() || around.isBesideCapital(form.candidate());
    return listedWith > (couldBePerson ? 1 : 0) ? Math.max(sum, plain ? 1 : 2) : sum;
  }

  /** Returns whether the name is a link to a site of that name, as is that of nobody's town. */
  private boolean leadsHome(NameForm form) {
    return document.references().stream()
        .filter(link -> link.start() <= form.start() && form.end() <= link.end())
        .anyMatch(link -> Addresses.hosts(List.of(link.url())).contains(Fold.key(form.written())));
  }

  /** Returns whether the name is only what its bearer is: "Institut". */
  private static boolean isOnlyKind(NameForm form) {
    return OrganizationCues.STANDARD.nouns().contains(Fold.lower(form.written()));
  }

  /**
   * Returns whether nobody can take the name for that of a town: an acronym, or "the" before it.
   */
  private boolean isNoPlace(NameForm form) {
    boolean article = words.lowerWithin(words.section(form.word()), form.word() - 1).equals("the");
    boolean shape = NameShape.isAcronym(form.written()) || NameShape.isCamel(form.written());
    return (article || shape || leadsHome(form))
        && !OrdinaryPhrase.isAllOrdinary(form.written())
        && !places.contains(form.written());
  }

  /** Returns whether a word for a place is in the name or right beside: "Cafe X", "X Street". */
  private boolean isOfPlace(NameForm form) {
    return isPlaceNoun(form.word() - 1)
        || isPlaceNoun(form.word())
        || isPlaceNoun(form.after() - 1)
        || isPlaceNoun(form.after());
  }

  private boolean isPlaceNoun(int word) {
    return word >= 0
        && word < words.size()
        && Cues.STANDARD.placeNouns().contains(words.lower(word));
  }
}
