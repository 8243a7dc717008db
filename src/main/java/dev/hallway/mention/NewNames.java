package dev.hallway.mention;

import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises technologies that no list holds, by the shape of their names and by what the text says
 * of them. All places of one name in a document are weighed together.
 */
final class NewNames {
  private static final Pattern EVENT =
      Pattern.compile(
          ".+(?:Con|Conf|Camp|Fest|Summit|Days|Hackathon)(?:[ .]?(?:EU|Europe|NA|\\p{Ll}{2}))?|.+::(?:EU|NA)|.+(?:19|20)\\d\\d");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern FULL_HOST = Pattern.compile("(?:[\\w-]+\\.){2,}(\\p{Ll}{2,})");
  private static final Pattern HOST = Pattern.compile("[(<]?(?:[\\w-]+\\.)+\\p{Ll}{2,}/");
  private static final double THRESHOLD = 2.5;
  private static final double ORGANIZATION_THRESHOLD = 2;

  private final Set<String> barred = new HashSet<>();
  private final SurfaceTrie listed;

  NewNames(Vocabulary vocabulary, SurfaceTrie listed) {
    this.listed = listed;
    vocabulary.generic().forEach(word -> barred.add(Fold.key(word)));
  }

  /** Returns the new names of a document beside those that are {@code found} already. */
  List<Found> find(Document document, Words words, List<Found> found, Background background) {
    Occupied occupied = new Occupied(found);
    Hints hints = new Hints(found, background.named());
    Set<String> people = people(background);
    Map<String, List<NameForm>> byKey = new TreeMap<>();
    List<Found> fresh = new ArrayList<>();
    for (NameForm form : new NameForms(document, words).list()) {
      if (occupied.overlaps(form.start(), form.end()) || isBarred(form, document, words)) {
        continue;
      }
      String key = Fold.key(form.written());
      if (people.contains(key)) {
        continue;
      }
      Optional<Sense> known = hints.find(key).or(() -> hints.findMisspelt(key));
      if (known.isPresent()) {
        fresh.add(new Found(form.candidate(), known.get()));
      } else {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
      }
    }
    List<Found> all = new ArrayList<>(found);
    all.addAll(fresh);
    NewNameScore score =
        new NewNameScore(
            document,
            words,
            Known.technologies(all),
            parts(all),
            titleWords(background),
            background.places());
    OrganizationScore organizations =
        new OrganizationScore(
            document,
            words,
            Known.organizations(found),
            new Affiliation(document, words, background.people()));
    byKey.forEach((key, forms) -> {
      double technology = score.of(key, forms);
      double organization = organizations.of(forms);
      if (organization >= ORGANIZATION_THRESHOLD && organization > technology - 1) {
        addAll(forms, EntityType.ORGANIZATION, fresh);
      } else if (technology >= THRESHOLD) {
        addAll(forms, score.kind(key, forms), fresh);
      }
    });
    return fresh;
  }

  private static void addAll(List<NameForm> forms, EntityType type, List<Found> fresh) {
    String name = bestWriting(forms);
    Sense sense = new Sense(type, name, name, false, List.of(), "", true);
    forms.forEach(form -> fresh.add(new Found(form.candidate(), sense)));
  }

  private static Set<String> people(Background background) {
    Set<String> keys = new HashSet<>();
    for (String name : background.people()) {
      keys.add(Fold.key(name));
      for (String word : name.split("[^\\p{L}]+", -1)) {
        keys.add(Fold.key(word));
      }
    }
    return keys;
  }

  private static Set<String> titleWords(Background background) {
    Set<String> keys = new HashSet<>();
    for (String title : background.titles()) {
      for (String word : title.split("[\\s,:;()!?\"“”]+", -1)) {
        keys.add(Fold.key(word));
      }
    }
    return keys;
  }

  private boolean isBarred(NameForm form, Document document, Words words) {
    String text = document.text();
    boolean call = form.end() < text.length() && text.charAt(form.end()) == '(';
    Section.Kind kind = sectionKind(document, form.start());
    boolean organization =
        form.after() < words.size()
            && words.section(form.after()) == words.section(form.word())
            && words.isCapital(form.after())
            && Cues.STANDARD.organizationEnds().contains(words.lower(form.after()));
    boolean generic = barred.contains(Fold.key(form.written())) || isFullHost(form.written());
    boolean list = !listed.find(form.written()).isEmpty();
    boolean owner = isOwner(form, document.text()) || isInAddress(form, document.text());
    boolean event = isEvent(form.written()) || isOfYear(form, words) || isAttended(form, words);
    boolean other = call || organization || event || generic || owner;
    return other || list || kind == Section.Kind.CODE;
  }

  /** Returns whether the name is that of a host within a domain: "time.example.org". */
  private static boolean isFullHost(String name) {
    Matcher host = FULL_HOST.matcher(name);
    return host.matches() && Cues.STANDARD.domains().contains(host.group(1));
  }

  /** Returns whether a year follows the name, as it does that of an event: "dotGo 2017". */
  private static boolean isOfYear(NameForm form, Words words) {
    return form.after() < words.size()
        && words.section(form.after()) == words.section(form.word())
        && YEAR.matcher(words.text(form.after())).matches();
  }

  /** Returns whether someone is said to attend it, not the talks about it: "attended dotGo". */
  private static boolean isAttended(NameForm form, Words words) {
    int before = form.word() - 1;
    boolean attended =
        before >= 0
            && words.section(before) == words.section(form.word())
            && Cues.STANDARD.attendVerbs().contains(words.lower(before));
    return attended
        && (form.after() >= words.size()
            || !words.isWord(form.after())
            || Cues.STANDARD.prepositions().contains(words.lower(form.after())));
  }

  /** Returns whether {@code name} is that of an event: "NixCon". */
  static boolean isEvent(String name) {
    return EVENT.matcher(name).matches();
  }

  /** Returns whether the name is that of who owns a repository: "example" in "example/tool". */
  private static boolean isOwner(NameForm form, String text) {
    boolean parted = form.start() == 0 || text.charAt(form.start() - 1) != '/';
    return parted
        && form.end() + 1 < text.length()
        && text.charAt(form.end()) == '/'
        && Character.isLowerCase(text.charAt(form.end() + 1))
        && (form.isLower() || !isEnumerated(form, text));
  }

  /** Returns whether the name is a part of an address without "https://": "pic.example.com/X". */
  private static boolean isInAddress(NameForm form, String text) {
    if (form.start() == 0 || text.charAt(form.start() - 1) != '/') {
      return false;
    }
    int from = form.start() - 1;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return HOST.matcher(text.substring(from, form.start())).lookingAt();
  }

  /** Returns whether more than one slash parts what stands there: "Foo/bar/baz". */
  private static boolean isEnumerated(NameForm form, String text) {
    int end = form.end() + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '/';
  }

  private static Section.Kind sectionKind(Document document, int offset) {
    for (Section section : document.sections()) {
      if (section.start() <= offset && offset < section.end()) {
        return section.kind();
      }
    }
    return Section.Kind.BODY;
  }

  private static Set<String> parts(List<Found> found) {
    Set<String> parts = new HashSet<>();
    for (Found one : found) {
      if (one.sense().type().isTechnology()) {
        parts.add(Fold.key(one.sense().written()));
        parts.add(Fold.key(one.sense().name()));
      }
    }
    return parts;
  }

  /** Returns the spelling that occurs most, one with a capital before one without. */
  private static String bestWriting(List<NameForm> forms) {
    Map<String, Integer> counts = new HashMap<>();
    forms.forEach(form -> counts.merge(form.written(), form.isLower() ? 1 : 100, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
