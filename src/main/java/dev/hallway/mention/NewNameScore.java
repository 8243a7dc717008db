package dev.hallway.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Weighs what speaks for a possible new name in one document. */
final class NewNameScore {
  private static final Pattern CAMEL =
      Pattern.compile(".*\\p{Ll}\\p{Lu}.*|\\p{Lu}{2,}\\p{Ll}{2,}.*");
  private static final Pattern TYPO = Pattern.compile("\\p{Ll}\\p{Lu}\\p{Ll}{2,}");
  private static final Pattern MEMBER = Pattern.compile("\\p{Ll}+\\.\\p{Ll}+\\p{Lu}.*");
  private static final Pattern DIGITS = Pattern.compile("(?=.*\\p{L}).*\\d.*");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,}");
  private static final Pattern GENERIC_CAMEL =
      Pattern.compile(
          "(?:Mc|Mac|De|La|Van|O)\\p{Lu}\\p{Ll}+|\\p{Lu}o?\\p{Lu}+s?|\\p{Lu}+s|i[A-Z]\\w+");

  /** What has to speak for a name beside its shape. */
  private static final double STATED = 1;

  /** The shape of a name that has another's in it: "sops-nix". */
  private static final double COMPOUND = 2;

  private final Document document;
  private final NameObserver observer;
  private final Known known;
  private final Set<String> parts;
  private final Set<String> titleWords;
  private final Set<String> linked;

  /**
   * Prepares to weigh the names of a document.
   *
   * @param known what is found in it already
   * @param parts folded names of technologies that are found in it
   * @param titleWords folded words in the titles of what it speaks of
   */
  NewNameScore(
      Document document, Words words, Known known, Set<String> parts, Set<String> titleWords) {
    this.document = document;

    this.observer = new NameObserver(document, words);
    this.known = known;
    this.parts = parts;
    this.titleWords = titleWords;
    this.linked =
        NameStatistics.linkedNames(
            "", document.references().stream().map(Document.Reference::url).toList());
  }

  /** Returns the weight of all places of one name together; about 2.5 is enough. */
  double of(String key, List<NameForm> forms) {
    double shape = forms.stream().mapToDouble(form -> shape(form)).max().orElse(0);
    double said = 0;
    for (NameForm form : forms) {
      said = Math.max(said, said(form, key));
    }
    double often = Math.min(1, 0.5 * (forms.size() - 1));
    double learned = LearnedNames.STANDARD.find(key).map(NewNameScore::weight).orElse(0.0);
    boolean plain = OrdinaryPhrase.isAllOrdinary(forms.getFirst().written());
    double title = titleWords.contains(key) && !plain ? 1.5 : 0;
    double link = linked.contains(key) && !plain ? 1.5 : 0;
    double stated = Math.max(said, link) + learned + title;
    if (stated < STATED && shape < COMPOUND) {
      return 0;
    }
    double sum = shape + stated;
    return sum + (sum > 0 ? often : 0);
  }

  /** Returns the kind that the document says most often, a tool where it says none. */
  EntityType kind(String key, List<NameForm> forms) {
    Map<EntityType, Integer> votes = new TreeMap<>();
    LearnedNames.STANDARD.find(key).ifPresent(name -> votes.merge(name.type(), 2, Integer::sum));
    for (NameForm form : forms) {
      EntityType said = observer.saidToBe(form);
      EntityType after = observer.nounAfter(form);
      if (said != null) {
        votes.merge(said, 2, Integer::sum);
      }
      if (after != null) {
        votes.merge(after, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(EntityType.TOOL);
  }

  private static double weight(LearnedName name) {
    return name.probability() >= 0.9 ? 2 : 1;
  }

  private double shape(NameForm form) {
    String written = form.written();
    if (form.hasBlank()) {
      return OrdinaryPhrase.isAllOrdinary(written) ? -1.5 : -0.5;
    }
    if (OrdinaryWords.STANDARD.isProper(written)) {
      return -3;
    }
    if (TYPO.matcher(written).matches() || MEMBER.matcher(written).matches()) {
      return -2;
    }
    double sum = 0;
    if (CAMEL.matcher(written).matches() && !GENERIC_CAMEL.matcher(written).matches()) {
      sum += 1.75;
    }
    sum += DIGITS.matcher(written).matches() ? 0.5 : 0;
    sum += SHOUTED.matcher(written).matches() ? 0.5 : 0;
    sum += written.indexOf('_') > 0 ? underscore(written) : 0;
    sum += written.indexOf(':') > 0 ? 1 : 0;
    sum += written.indexOf('-') > 0 ? hyphen(written) : 0;
    sum += written.indexOf('.') > 0 ? domain(written) : 0;
    boolean single = written.chars().allMatch(Character::isLetter);
    if (single && OrdinaryWords.STANDARD.contains(Fold.lower(written))) {
      return sum - 2;
    }
    return single && !form.isLower() && sum == 0 ? 0.5 : sum;
  }

  private static double domain(String written) {
    String end = Fold.lower(written.substring(written.lastIndexOf('.') + 1));
    return Cues.STANDARD.domains().contains(end) ? 1.5 : 0;
  }

  private double hyphen(String written) {
    boolean ordinary = OrdinaryPhrase.isAllOrdinary(written);
    if (!hasKnownPart(written)) {
      return ordinary ? -2 : 1;
    }
    return isRestOrdinary(written) ? 2 : 2.5;
  }

  private double underscore(String written) {
    if (!written.equals(Fold.lower(written))) {
      return -2;
    }
    return hasKnownPart(written) ? 3 : 1.5;
  }

  private boolean hasKnownPart(String written) {
    for (String piece : written.split("[-_]", -1)) {
      if (parts.contains(Fold.key(piece))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRestOrdinary(String written) {
    for (String piece : written.split("[-_]", -1)) {
      if (!parts.contains(Fold.key(piece)) && !OrdinaryPhrase.isAllOrdinary(piece)) {
        return false;
      }
    }
    return true;
  }

  private double said(NameForm form, String key) {
    double sum = 0;
    sum += observer.saidToBe(form) != null ? 2 : 0;
    sum += observer.nounAfter(form) != null ? 1 : 0;
    sum += observer.isTitleHead(form, document) ? 1.5 : 0;
    sum += observer.around().isNamedBefore(form.candidate()) ? 1.5 : 0;
    sum -= observer.around().isBesideOrganizationCue(form.candidate()) ? 1.5 : 0;
    sum += observer.around().isEnumeratedWith(form.candidate(), known) ? 1.5 : 0;
    sum += reference(form, key);
    boolean mid = observer.around().isCapitalMidSentence(form.candidate());
    return sum + (mid && !form.isLower() ? 0.5 : 0);
  }

  private double reference(NameForm form, String key) {
    for (Document.Reference reference : document.references()) {
      if (reference.start() <= form.start() && form.end() <= reference.end()) {
        boolean whole = reference.end() - reference.start() - (form.end() - form.start()) <= 2;
        boolean named = NameStatistics.linkedNames("", List.of(reference.url())).contains(key);
        boolean segment = Fold.key(reference.url()).contains("/" + key + "/");
        boolean plain = OrdinaryPhrase.isAllOrdinary(form.written());
        boolean path = isInPath(reference.url(), key);
        return named ? (whole && path ? 2.5 : 1.5) : segment && !plain ? 2.5 : 0;
      }
    }
    return 0;
  }

  /** Returns whether an address has the name behind its host, as those of repositories do. */
  private static boolean isInPath(String url, String key) {
    String address = Fold.key(url.replaceFirst("^https?://", ""));
    return address.contains("/" + key);
  }
}
