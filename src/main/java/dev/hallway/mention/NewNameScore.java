package dev.hallway.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Weighs what speaks for a possible new name in one document. */
final class NewNameScore {
  private static final Pattern DATED = Pattern.compile("/(?:19|20)\\d\\d/");

  /** What has to speak for a name beside its shape. */
  private static final double STATED = 1;

  /** The shape of a name that has another's in it: "sops-nix". */
  private static final double COMPOUND = 2;

  /** What "a tool called X" tells: enough for any word. */
  private static final double CALLED = 4.5;

  private final Document document;
  private final NameObserver observer;
  private final Naming naming;
  private final Known known;
  private final Known alike;
  private final NameShape shape;
  private final Set<String> titleWords;
  private final Set<String> places;
  private final Set<String> linked;
  private final Set<String> hosts;

  /**
   * Prepares to weigh the names of a document.
   *
   * @param known what is found in it already
   * @param alike the same with what looks like the name of a technology
   * @param parts folded names of technologies that are found in it
   * @param titleWords folded words in the titles of what it speaks of
   * @param places what a recogniser takes for names of places in it
   */
  NewNameScore(
      Document document,
      Words words,
      Known known,
      Known alike,
      Set<String> parts,
      Set<String> titleWords,
      Set<String> places) {
    this.document = document;
    this.places = places;
    this.observer = new NameObserver(document, words);
    this.naming = new Naming(words);
    this.known = known;
    this.alike = alike;
    this.shape = new NameShape(document, parts);
    this.titleWords = titleWords;
    this.linked =
        Addresses.names("", document.references().stream().map(Document.Reference::url).toList());
    this.hosts =
        Addresses.hosts(document.references().stream().map(Document.Reference::url).toList());
  }

  /** Returns the weight of all places of one name together; about 2.5 is enough. */
  double of(String key, List<NameForm> forms) {
    boolean plain = OrdinaryPhrase.isAllOrdinary(forms.getFirst().written());
    DoubleStream shapes = forms.stream().mapToDouble(shape::of);
    double looks = (plain ? shapes.min() : shapes.max()).orElse(0);
    double said = 0;
    for (NameForm form : forms) {
      said = Math.max(said, said(form, key));
    }
    if (plain && looks < 0 && forms.stream().allMatch(this::isPlainStart)) {
      return 0;
    }
    double often = Math.min(1, 0.5 * (forms.size() - 1));
    double learned = LearnedNames.STANDARD.find(key).map(NewNameScore::weight).orElse(0.0);
    double title = titleWords.contains(key) && !plain ? 1.5 : 0;
    double link = plain || !linked.contains(key) ? 0 : hosts.contains(key) ? 1 : 1.5;
    double stated = Math.max(said, link) + learned + title;
    if (stated < STATED && looks < COMPOUND) {
      return 0;
    }
    boolean small = forms.stream().allMatch(NewNameScore::isLowerWord);
    boolean bare = small && looks < COMPOUND && Math.max(said, link) < STATED;
    double sum = (bare ? 0 : looks) + stated;
    return sum + (sum > 0 ? often : 0);
  }

  /** Returns the kind that the document says most often, a tool where it says none. */
  EntityType kind(String key, List<NameForm> forms) {
    Map<EntityType, Integer> votes = new TreeMap<>();
    LearnedNames.STANDARD.find(key).ifPresent(name -> votes.merge(name.type(), 2, Integer::sum));
    for (NameForm form : forms) {
      EntityType said = observer.saidToBe(form);
      EntityType called = naming.ofNoun(form.word());
      for (EntityType kind : new EntityType[] {said, called}) {
        if (kind != null) {
          votes.merge(kind, 2, Integer::sum);
        }
      }
      EntityType after = observer.nounAfter(form);
      EntityType all = observer.around().enumeration(form.candidate(), known).said();
      if (all != null && all.isTechnology()) {
        votes.merge(all, 2, Integer::sum);
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

  /** Returns whether a word has its capital only because it begins a sentence. */
  private boolean isPlainStart(NameForm form) {
    return !form.hasBlank()
        && !form.isLower()
        && observer.around().isFirst(form.candidate())
        && !observer.isTitleHead(form, document)
        && reference(form, Fold.key(form.written())) == 0;
  }

  private boolean isCode(NameForm form) {
    return document.isCode(form.start(), form.end());
  }

  private double said(NameForm form, String key) {
    double sum = 0;
    sum += observer.saidToBe(form) != null ? 2 : 0;
    sum += isLowerWord(form) ? ofPackage(form) : beside(form);
    sum += observer.isTitleHead(form, document) ? 1.5 : itemHead(form);
    sum += isCode(form) ? (sum > 0 ? 1.5 : 1) : 0;
    sum += named(form);
    sum += observer.around().isMade(form.candidate()) ? 2 : 0;
    sum -= observer.around().isSpeaking(form.candidate()) ? 3 : 0;
    sum -= places.contains(form.written()) ? 1 : 0;
    sum -= observer.company().isCued(form.candidate()) ? 1.5 : 0;
    sum += enumerated(observer.around().enumeration(form.candidate(), known), form);
    sum += reference(form, key);
    sum += Addresses.leadToRepository(document, form.start(), form.end()) ? 2 : 0;
    sum -= isLowerWord(form) && observer.around().isAfterArticle(form.candidate()) ? 1 : 0;
    boolean mid = observer.around().isCapitalMidSentence(form.candidate());
    return sum + (mid && !form.isLower() ? 0.5 : 0);
  }

  /** Returns what words that lead to a name add: most where something is called by it. */
  private double named(NameForm form) {
    if (naming.ofNoun(form.word()) != null) {
      return CALLED;
    }
    boolean given = naming.isGiven(form.word()) && !form.isLower();
    return given ? 3 : observer.around().isNamedBefore(form.candidate()) ? 1.5 : 0;
  }

  /** Returns what the enumeration that the name stands in adds. */
  private double enumerated(Enumerations.Enumeration list, NameForm form) {
    double said = list.said() != null && list.said().isTechnology() ? 2 : 0;
    boolean sure = list.isSure() && observer.around().isCapitalMidSentence(form.candidate());
    boolean similar =
        list.known() > 0 || observer.around().enumeration(form.candidate(), alike).known() > 1;
    return said + (sure && !form.isLower() ? 4 : similar ? 1.5 : 0);
  }

  /** Returns what a list item that begins with the name adds: more before a dash than a colon. */
  private double itemHead(NameForm form) {
    if (!observer.isItemHead(form)) {
      return 0;
    }
    boolean small = form.isLower() && OrdinaryPhrase.isAllOrdinary(form.written());
    return small ? 0 : document.text().charAt(form.end()) == ':' && !form.isLower() ? 0.5 : 1.5;
  }

  /** Returns what the words beside a name with a capital or sign in it add. */
  private double beside(NameForm form) {
    double noun = observer.nounAfter(form) != null ? 1 : 0;
    boolean telling =
        !form.hasBlank()
            && !NameShape.isAcronym(form.written())
            && !naming.isCalled(form.word())
            && observer.around().beside(form.candidate()) > 1;
    return noun + (telling ? 1 : 0);
  }

  /** Returns what a noun after a small word adds: a word before most nouns only describes them. */
  private double ofPackage(NameForm form) {
    return observer.around().isBeforePackageNoun(form.candidate()) ? 1.5 : 0;
  }

  private static boolean isLowerWord(NameForm form) {
    return form.isLower() && NameShape.isWord(form.written());
  }

  private double reference(NameForm form, String key) {
    for (Document.Reference reference : document.references()) {
      if (reference.start() <= form.start() && form.end() <= reference.end()) {
        boolean whole = reference.end() - reference.start() - (form.end() - form.start()) <= 2;
        boolean named = Addresses.names("", List.of(reference.url())).contains(key);
        boolean segment = Fold.key(reference.url()).contains("/" + key + "/");
        boolean plain = OrdinaryPhrase.isAllOrdinary(form.written());
        boolean path = isInPath(reference.url(), key);
        double place = observer.around().isOfSomebody(form.candidate()) ? 1 : 0;
        boolean page = segment && !plain && !DATED.matcher(reference.url()).find();
        double host = hosts.contains(key) ? 1 : 1.5;
        return (named ? (whole && path ? 2.5 : host) : page ? 2.5 : 0) - place;
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
