package dev.hallway.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Gathers entries from files, one set of files over the other. Within a set a name stands once; in
 * a later set the same name replaces the entry.
 */
final class VocabularyReader {
  private static final String REMEDY =
      "Known files: technologies/*.yaml, organizations.yaml, devrooms.yaml, generic.yaml,"
          + " people.yaml.";

  private final Map<String, Technology> technologies = new TreeMap<>();
  private final Map<String, Organization> organizations = new TreeMap<>();
  private final Map<String, TrackFamily> tracks = new TreeMap<>();
  private final TreeSet<String> generic = new TreeSet<>();
  private final TreeSet<String> nonPersons = new TreeSet<>();
  private final Map<String, List<String>> people = new TreeMap<>();
  private final MessageDigest digest = sha256();

  /** Takes in one set of files, over those taken in before. */
  VocabularyReader add(List<VocabularyFile> files) {
    Map<String, Entry> own = new HashMap<>();
    for (VocabularyFile file : files) {
      digest(file.path());
      digest(file.content());
      read(file, own);
    }
    digest("end of set");
    return this;
  }

  Vocabulary vocabulary() {
    return new Vocabulary(
        byName(technologies.values(), Technology::name),
        byName(organizations.values(), Organization::name),
        byName(tracks.values(), TrackFamily::family),
        generic,
        nonPersons,
        aliases(),
        HexFormat.of().formatHex(digest.digest()));
  }

  private void read(VocabularyFile file, Map<String, Entry> own) {
    switch (file.path().replaceFirst("\\.ya?ml$", "")) {
      case String path when path.startsWith("technologies/") -> readTechnologies(file, own);
      case "organizations" -> readOrganizations(file, own);
      case "devrooms" -> readTracks(file, own);
      case "generic" -> file.entries().forEach(entry -> generic.add(entry.text()));
      case "people" -> readPeople(file, own);
      default ->
          throw new VocabularyException(
              "%s is no file of the vocabulary. %s".formatted(file.shown(), REMEDY));
    }
  }

  private void readTechnologies(VocabularyFile file, Map<String, Entry> own) {
    for (Entry entry : file.entries()) {
      entry.withFields("name", "kind", "aliases", "ambiguous", "context");
      String key = once("technology", entry.text("name"), entry, own);
      technologies.put(
          key,
          new Technology(
              entry.text("name"),
              technologyKind(entry),
              entry.texts("aliases"),
              Ordered.setOf(ambiguous(entry)),
              entry.texts("context"),
              file.category()));
    }
  }

  private void readOrganizations(VocabularyFile file, Map<String, Entry> own) {
    for (Entry entry : file.entries()) {
      entry.withFields("name", "aliases", "ambiguous", "context", "technology");
      String key = once("organization", entry.text("name"), entry, own);
      organizations.put(
          key,
          new Organization(
              entry.text("name"),
              entry.texts("aliases"),
              Ordered.setOf(ambiguous(entry)),
              entry.texts("context"),
              entry.flag("technology")));
    }
  }

  private void readTracks(VocabularyFile file, Map<String, Entry> own) {
    for (Entry entry : file.entries()) {
      entry.withFields("family", "kind", "names", "aliases", "mainTrackYears");
      String key = once("track", entry.text("family"), entry, own);
      tracks.put(
          key,
          new TrackFamily(
              entry.text("family"),
              trackKind(entry),
              entry.texts("names"),
              entry.texts("aliases"),
              entry.years("mainTrackYears")));
    }
  }

  private void readPeople(VocabularyFile file, Map<String, Entry> own) {
    file.entries("nonPersons").forEach(entry -> nonPersons.add(entry.text()));
    for (Entry entry : file.entries("aliases")) {
      entry.withFields("name", "aliases");
      once("person", entry.text("name"), entry, own);
      people.put(entry.text("name"), entry.texts("aliases"));
    }
  }

  private Map<String, String> aliases() {
    Map<String, String> canonical = new TreeMap<>();
    people.forEach((name, spellings) -> {
      canonical.put(name, name);
      spellings.forEach(spelling -> canonical.put(spelling, name));
    });
    return canonical;
  }

  private static String once(String sort, String name, Entry entry, Map<String, Entry> own) {
    String key = Slug.of(name);
    Entry before = own.putIfAbsent(sort + " " + key, entry);
    if (before != null) {
      throw entry.wrong(
          "the name stands in %s too".formatted(before.file()), "Unite both in one entry.");
    }
    return key;
  }

  private static List<String> ambiguous(Entry entry) {
    List<String> ambiguous = entry.texts("ambiguous");
    List<String> aliases = entry.texts("aliases");
    for (String surface : ambiguous) {
      if (!surface.equals(entry.text("name")) && !aliases.contains(surface)) {
        throw entry.wrong(
            "'%s' is ambiguous but neither its name nor an alias".formatted(surface),
            "Add it to the aliases or take it out.");
      }
    }
    return ambiguous;
  }

  private static TechnologyKind technologyKind(Entry entry) {
    String word = entry.text("kind");
    return Arrays.stream(TechnologyKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            entry.wrong(
                "unknown kind '%s'".formatted(word), "Known: tool, project, language, standard."));
  }

  private static TrackKind trackKind(Entry entry) {
    String word = entry.text("kind", "devroom");
    return Arrays.stream(TrackKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst()
        .orElseThrow(() ->
            entry.wrong(
                "unknown kind '%s'".formatted(word),
                "Known: devroom, main-track, keynote, lightning, stand, bof, certification,"
                    + " other."));
  }

  private static <T> List<T> byName(Collection<T> values, Function<T, String> name) {
    List<T> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER).thenComparing(name));
    return sorted;
  }

  private void digest(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
