package dev.hallway.mention;

import java.util.List;
import java.util.Locale;

/**
 * Weighs what a text says for and against a spelling standing for a thing.
 *
 * <p>Each piece of evidence counts a small whole number; a spelling that means nothing else starts
 * above the threshold, an ambiguous one has to reach it.
 */
final class Judge {
  private static final int WINDOW = 200;
  private static final int THRESHOLD = 2;
  private static final int SINGLE_LETTER_THRESHOLD = 3;

  private final Document document;
  private final String lower;
  private final Surroundings around;
  private final OrganizationContext company;
  private final NameObserver observer;

  Judge(Document document, String lower, Words words) {
    this.document = document;
    this.lower = lower;
    this.around = new Surroundings(document.text(), words);
    this.company = new OrganizationContext(document.text(), words);
    this.observer = new NameObserver(document, words);
  }

  /**
   * Returns how well {@code sense} fits, at least 0 where it does; negative where it does not.
   *
   * @param known what is already accepted in the document
   */
  int weigh(Candidate candidate, Sense sense, Known known) {
    if (isPlaceOnTheWeb(candidate, sense, known) || around.isInitial(candidate)) {
      return -10;
    }
    String surface = document.text().substring(candidate.start(), candidate.end());
    boolean ordinary = OrdinaryWords.STANDARD.contains(Fold.key(surface));
    boolean exact = surface.startsWith(sense.written());
    boolean small = surface.equals(Fold.lower(surface));
    boolean lowered = small && (!exact || ordinary);
    if (lowered && ordinary && sense.type() == EntityType.ORGANIZATION) {
      return sense.ambiguous() || !company.isCued(candidate) ? -10 : 10;
    }
    if (!sense.ambiguous()
        && (exact || !isPlainWords(surface, sense))
        && !(lowered && ordinary && !exact)) {
      boolean organization = sense.type() == EntityType.ORGANIZATION;
      int context = !organization && contextNear(candidate, sense) ? 3 : 0;
      return 10 + organization(candidate, sense) + context + known.support(sense);
    }
    return weighAmbiguous(candidate, sense, known, exact, lowered);
  }

  /** Weighs an organisation's name that means something else too: Apple, Meta, CCC. */
  private int weighOrganization(Candidate candidate, Sense sense) {
    int context = contextNear(candidate, sense) ? 3 : contextAnywhere(sense) ? 1 : 0;
    boolean shouted = sense.written().equals(sense.written().toUpperCase(Locale.ROOT));
    boolean proper = OrdinaryWords.STANDARD.isProper(sense.written());
    int capital = !shouted && !proper && around.isCapitalMidSentence(candidate) ? 2 : 0;
    int cue = Math.max(organization(candidate, sense), 0);
    int acting = shouted ? acronym(candidate) : around.isAfterDefinite(candidate) ? -2 : 0;
    int sum = cue + acting + context + capital + around.against(candidate);
    return sum >= THRESHOLD ? sum : sum - 30;
  }

  /** Returns 0 to 2: how much an acronym is used as those of organisations are: "the EFF's". */
  private int acronym(Candidate candidate) {
    boolean definite = around.isAfterDefinite(candidate);
    boolean owner = around.isPossessive(candidate) || company.isAgent(candidate);
    return (definite ? 1 : 0) + (owner ? 1 : 0);
  }

  private int weighAmbiguous(
      Candidate candidate, Sense sense, Known known, boolean exact, boolean lowered) {
    String surface = document.text().substring(candidate.start(), candidate.end());
    if (sense.type() == EntityType.ORGANIZATION) {
      boolean meant =
          exact || (!lowered && !isTitleOfShouted(surface, sense) && company.isCued(candidate));
      return meant ? weighOrganization(candidate, sense) : -10;
    }
    if (!exact && !lowered && sense.written().length() < 4) {
      return -10;
    }
    int direct = direct(candidate, known);
    int distant = distant(candidate, sense, known);
    if (lowered) {
      return fitsLower(candidate, sense, direct, known) ? direct + distant : -10;
    }
    boolean common =
        OrdinaryWords.STANDARD.contains(Fold.key(surface))
            || OrdinaryWords.STANDARD.isProper(surface);
    if (!exact && (common || isTitleOfShouted(surface, sense))) {
      return -10;
    }
    int capital = exact && around.isCapitalMidSentence(candidate) ? capital(candidate, sense) : 0;
    int threshold = sense.written().length() == 1 ? SINGLE_LETTER_THRESHOLD : THRESHOLD;
    int sum = direct + distant + capital + around.against(candidate);
    boolean begins =
        around.isFirst(candidate) && OrdinaryWords.STANDARD.contains(Fold.key(surface));
    return sum >= threshold && !(begins && direct < 1) ? sum : sum - 10;
  }

  /**
   * Returns what a capital within a sentence tells: little of a letter or an acronym, or beside
   * others, as in titles and full names.
   */
  private int capital(Candidate candidate, Sense sense) {
    boolean word = sense.written().chars().skip(1).anyMatch(Character::isLowerCase);
    boolean proper = OrdinaryWords.STANDARD.isProper(sense.written());
    boolean beside = around.isBesideCapital(candidate);
    return word && !proper && !beside && !isAlias(sense) ? 2 : 1;
  }

  /**
   * Returns whether a platform is only where something is: "the code is on GitHub", "on Twitter and
   * GitHub"; it is named itself where a word beside it says so, "the GitHub API".
   */
  private boolean isPlaceOnTheWeb(Candidate candidate, Sense sense, Known known) {
    if (!Cues.STANDARD.platforms().contains(sense.name())) {
      return false;
    }
    boolean meant =
        sense.type().isTechnology()
            ? around.beside(candidate) > 1
            : company.isCued(candidate)
                || company.isListed(candidate, known)
                || company.isAgent(candidate)
                || company.isCompanyLike(candidate)
                || around.isPossessive(candidate);
    boolean website = Cues.STANDARD.websites().contains(sense.name());
    return around.isPlace(candidate) || (website && !meant);
  }

  /**
   * Returns whether a stretch is ordinary words without capitals: two, of which only the first need
   * be ordinary where the name is one word, "a frame", "a nice gui", or more than the name has,
   * "here we go".
   */
  private static boolean isPlainWords(String surface, Sense sense) {
    int blank = surface.indexOf(' ');
    if (blank < 0 || !surface.equals(Fold.lower(surface))) {
      return false;
    }
    boolean oneWord = !sense.written().contains(" ");
    return surface.indexOf(' ', blank + 1) < 0
        ? OrdinaryWords.STANDARD.contains(surface.substring(0, blank))
            && (oneWord || OrdinaryWords.STANDARD.contains(surface.substring(blank + 1)))
        : blanks(surface) > blanks(sense.written()) && OrdinaryPhrase.isAllOrdinary(surface);
  }

  private static long blanks(String text) {
    return text.chars().filter(Character::isWhitespace).count();
  }

  /** Returns whether an acronym is written as a name is, with one capital: "Midi". */
  private static boolean isTitleOfShouted(String surface, Sense sense) {
    return NameShape.isAcronym(sense.written())
        && Character.isUpperCase(surface.charAt(0))
        && surface.substring(1).equals(Fold.lower(surface.substring(1)));
  }

  /** Returns whether a name written without its capitals is meant for all that. */
  private boolean fitsLower(Candidate candidate, Sense sense, int direct, Known known) {
    if (sense.written().length() == 1) {
      return false;
    }
    if (isDomain(candidate) || isBeforeCodeNoun(candidate, sense)) {
      return true;
    }
    if (around.isNounOf(candidate)) {
      return false;
    }
    boolean listed = around.enumeration(candidate, known).isSure();
    if (!listed && around.against(candidate) < 0) {
      return false;
    }
    boolean elsewhere = known.isNamed(sense);
    boolean near = listed || contextNear(candidate, sense) || isTheme(sense);
    String surface = document.text().substring(candidate.start(), candidate.end());
    String key = Fold.key(surface);
    if (!OrdinaryWords.STANDARD.contains(key)) {
      return direct >= 1 || near || elsewhere;
    }
    return !isAlias(sense)
        && ((direct >= 2 && (elsewhere || near)) || (direct >= 1 && elsewhere && near));
  }

  private boolean isBeforeCodeNoun(Candidate candidate, Sense sense) {
    return !isAlias(sense)
        && (sense.type() == EntityType.LANGUAGE
            ? around.isBeforeCodeNoun(candidate)
            : around.isBeforeInstall(candidate));
  }

  private static boolean isAlias(Sense sense) {
    return !sense.written().equals(sense.name());
  }

  /** Returns what the words right beside the name say for a technology. */
  private int direct(Candidate candidate, Known known) {
    int enumerated = around.isEnumeratedWith(candidate, known) ? 2 : 0;
    int reference = isReference(candidate) || isDomain(candidate) ? 2 : 0;
    int said = observer.saidToBe(NameForm.at(candidate, document.text())) == null ? 0 : 2;
    return Math.min(
        4, around.beside(candidate) + enumerated + reference + said + around.alone(candidate));
  }

  /** Returns what the rest of the document says. */
  private int distant(Candidate candidate, Sense sense, Known known) {
    int context = contextNear(candidate, sense) ? 2 : contextAnywhere(sense) ? 1 : 0;
    int theme = isTheme(sense) ? 3 : 0;
    return context + theme + known.support(sense);
  }

  private boolean isTheme(Sense sense) {
    String theme = Fold.lower(document.theme());
    return contains(theme, 0, theme.length(), Fold.lower(sense.name()))
        || (sense.written().length() > 2
            && contains(theme, 0, theme.length(), Fold.lower(sense.written())));
  }

  private boolean contextNear(Candidate candidate, Sense sense) {
    int from = Math.max(0, candidate.start() - WINDOW);
    int to = Math.min(lower.length(), candidate.end() + WINDOW);
    return containsAny(from, to, sense.context());
  }

  private boolean contextAnywhere(Sense sense) {
    return containsAny(0, lower.length(), sense.context());
  }

  private boolean containsAny(int from, int to, List<String> context) {
    for (String word : context) {
      if (contains(lower, from, to, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String text, int from, int to, String word) {
    for (int at = text.indexOf(word, from);
        at >= 0 && at + word.length() <= to;
        at = text.indexOf(word, at + 1)) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int end = at + word.length();
      boolean ends =
          end == text.length()
              || !Character.isLetterOrDigit(text.charAt(end))
              || text.charAt(end) == 's';
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the name stands as an address: "ghost.org". */
  private boolean isDomain(Candidate candidate) {
    String surface = lower.substring(candidate.start(), candidate.end());
    int dot = surface.lastIndexOf('.');
    return dot > 0 && Cues.STANDARD.domains().contains(surface.substring(dot + 1));
  }

  private boolean isReference(Candidate candidate) {
    String key = Fold.key(document.text().substring(candidate.start(), candidate.end()));
    for (Document.Reference reference : document.references()) {
      if (reference.start() == candidate.start()
          && reference.end() == candidate.end()
          && !reference.url().contains("wikipedia.org")
          && Fold.key(reference.url()).contains(key)) {
        return true;
      }
    }
    return false;
  }

  private int organization(Candidate candidate, Sense sense) {
    if (sense.type() != EntityType.ORGANIZATION) {
      return 0;
    }
    boolean product =
        candidate.senses().size() > 1
            && (around.isVersioned(candidate) || around.isReplacing(candidate));
    boolean meant =
        company.isCued(candidate) || (sense.ambiguous() && company.isCompanyLike(candidate));
    return meant && !product ? 20 : -1;
  }
}
