package dev.hallway.mention;

import java.util.List;

/** Weighs what speaks for a possible new name being that of an organisation. */
final class OrganizationScore {
  /** More than an enumeration of names that are technologies elsewhere speaks for one. */
  private static final double LISTED = 6;

  private final Words words;
  private final Surroundings around;
  private final Known organizations;
  private final Affiliation affiliation;
  private final Apposition apposition;

  /**
   * Prepares to weigh the names of a document.
   *
   * @param organizations which are found in it already
   */
  OrganizationScore(Document document, Words words, Known organizations, Affiliation affiliation) {
    this.words = words;
    this.around = new Surroundings(document.text(), words);
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
    return around.isAgent(candidate) || around.isPossessive(candidate);
  }

  private double of(NameForm form) {
    if (form.isLower() || isOfPlace(form) || words.lower(form.word()).equals("the")) {
      return 0;
    }
    boolean plain = OrdinaryPhrase.isAllOrdinary(form.written());
    boolean mid = around.isCapitalMidSentence(form.candidate());
    if (plain && !mid) {
      return 0;
    }
    boolean member = affiliation.hasMember(form.candidate());
    boolean listed = around.isListedAsOrganization(form.candidate(), organizations);
    boolean said =
        member
            || apposition.isOrganization(form.candidate())
            || around.isEmployer(form.candidate());
    double sum = listed ? LISTED : said ? 3 : 0;
    boolean weak = plain || NameShape.isAcronym(form.written());
    sum = Math.max(sum, around.isAt(form.candidate()) ? (weak ? 1.5 : 2.5) : 0);
    sum = Math.max(sum, around.isSource(form.candidate()) && !plain ? 2.5 : 0);
    int listedWith = around.enumeration(form.candidate(), organizations).known();
    boolean couldBePerson = form.hasBlank() || around.isBesideCapital(form.candidate());
    return listedWith > (couldBePerson ? 1 : 0) ? Math.max(sum, plain ? 1 : 2) : sum;
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
