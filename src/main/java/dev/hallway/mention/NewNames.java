package dev.hallway.mention;

import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Recognises technologies that no list holds, by the shape of their names and by what the text says
 * of them. All places of one name in a document are weighed together.
 */
final class NewNames {
  private static final double THRESHOLD = 2.5;
  private static final int SHORTEST_SITE = 4;
  private static final double ORGANIZATION_THRESHOLD = 2;

  private final Set<String> generic = new HashSet<>();
  private final SurfaceTrie listed;

  NewNames(Vocabulary vocabulary, SurfaceTrie listed) {
    this.listed = listed;
    vocabulary.generic().forEach(word -> generic.add(Fold.key(word)));
  }

  /**
   * Returns the new names of a document beside those that are {@code found} already. What is listed
   * but is not found is one where the text calls something by it: "an app called Riot".
   */
  List<Found> find(Document document, Words words, List<Found> found, Background background) {
    Occupied occupied = new Occupied(found);
    OtherThings others = new OtherThings(document, words);
    Hints hints = new Hints(found, background.named());
    Set<String> people = people(background);
    Affiliation affiliation = new Affiliation(document, words, background.people());
    Naming naming = new Naming(words);
    Map<String, List<NameForm>> byKey = new TreeMap<>();
    Set<String> rejected = new HashSet<>();
    Set<String> called = new HashSet<>();
    List<Found> fresh = new ArrayList<>();
    for (NameForm form : new NameForms(document, words).list()) {
      String key = Fold.key(form.written());
      if (generic.contains(key)
          || people.contains(key)
          || occupied.overlaps(form.start(), form.end())
          || others.contain(form)) {
        continue;
      }
      boolean isListed = !listed.find(form.written()).isEmpty();
      if (isListed) {
        rejected.add(key);
      }
      if (naming.ofNoun(form.word()) != null) {
        called.add(key);
      }
      Optional<Sense> known =
          isListed ? Optional.empty() : hints.find(key).or(() -> hints.findMisspelt(key));
      if (known.isPresent()) {
        fresh.add(new Found(form.candidate(), known.get()));
      } else {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
      }
    }
    rejected.removeAll(called);
    byKey.keySet().removeAll(rejected);
    List<Found> all = new ArrayList<>(found);
    all.addAll(fresh);
    NewNameScore score =
        new NewNameScore(
            document,
            words,
            Known.technologies(all),
            alike(all, byKey.values()),
            parts(all),
            titleWords(background),
            background.places());
    OrganizationScore organizations =
        new OrganizationScore(
            document, words, Known.organizations(found), affiliation, background.places());
    byKey.forEach((key, forms) -> {
      double technology = score.of(key, forms);
      double organization = organizations.of(forms);
      if (organization >= ORGANIZATION_THRESHOLD && organization > technology - 1) {
        addAll(forms, EntityType.ORGANIZATION, fresh);
      } else if (technology >= THRESHOLD && !isNick(forms, affiliation)) {
        addAll(whole(forms, byKey.values()), score.kind(key, forms), fresh);
      }
    });
    return fresh;
  }

  /** Returns whether it is what someone goes by: "Ann Example (ann42)". */
  private static boolean isNick(List<NameForm> forms, Affiliation affiliation) {
    return forms.stream().anyMatch(form -> affiliation.isInBracketsAfterPerson(form.candidate()));
  }

  /** Returns the technologies among {@code found}, and what looks like one wherever it stands. */
  private static Known alike(List<Found> found, Collection<List<NameForm>> forms) {
    List<Found> all = new ArrayList<>(found);
    for (List<NameForm> places : forms) {
      for (NameForm form : places) {
        if (NameShape.isCamel(form.written()) && !form.hasBlank()) {
          Sense sense = Sense.unlisted(EntityType.TOOL, form.written(), form.written());
          all.add(new Found(form.candidate(), sense));
        }
      }
    }
    return Known.technologies(all);
  }

  /**
   * Returns the places of the longest name that begins wherever this one stands, more than once:
   * "Unladen Swallow", not "Unladen".
   */
  private static List<NameForm> whole(List<NameForm> forms, Collection<List<NameForm>> all) {
    List<Integer> starts = forms.stream().map(NameForm::start).toList();
    return all.stream()
        .filter(longer ->
            forms.size() > 1 && longer.stream().map(NameForm::start).toList().equals(starts))
        .max(Comparator.comparingInt(longer -> longer.getFirst().written().length()))
        .orElse(forms);
  }

  private static void addAll(List<NameForm> forms, EntityType type, List<Found> fresh) {
    String written = bestWriting(forms);
    Sense sense = Sense.unlisted(type, withoutDomain(written), written);
    forms.forEach(form -> fresh.add(new Found(form.candidate(), sense)));
  }

  /** Returns what a site is called: "frobnitz" for "frobnitz.io". */
  private static String withoutDomain(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= SHORTEST_SITE && Cues.STANDARD.domains().contains(name.substring(dot + 1))
        ? name.substring(0, dot)
        : name;
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
