package dev.hallway.corpus;

import dev.hallway.linking.Entity;
import dev.hallway.mention.EntityType;
import dev.hallway.vocabulary.Organization;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.Technology;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the vocabulary's names in a talk word by word, the longest first; for tests only, much
 * simpler than what reads talks in the program.
 */
final class NameSpotter {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[+#]+)?");
  private static final int LONGEST = 6;

  private record Name(Entity entity, String written, boolean exact, Set<String> context) {}

  /** A name found in a text: how often, and where first. */
  record Spot(Entity entity, int count, int start, int end) {}

  private record Word(String text, int start, int end) {}

  private final Map<String, List<Name>> byWords = new HashMap<>();
  private final Map<Entity, Set<String>> aliases = new TreeMap<>();

  NameSpotter(Vocabulary vocabulary) {
    for (Technology technology : vocabulary.technologies()) {
      add(
          new Entity(
              EntityType.valueOf(technology.kind().name()),
              Slug.of(technology.name()),
              technology.name()),
          technology.aliases(),
          technology.ambiguous(),
          technology.context());
    }
    for (Organization organization : vocabulary.organizations()) {
      add(
          new Entity(EntityType.ORGANIZATION, Slug.of(organization.name()), organization.name()),
          organization.aliases(),
          organization.ambiguous(),
          organization.context());
    }
  }

  private void add(Entity entity, List<String> others, Set<String> ambiguous, List<String> near) {
    aliases.put(entity, new TreeSet<>(others));
    List<String> all = new ArrayList<>(others);
    all.add(entity.name());
    for (String name : all) {
      boolean doubtful = ambiguous.contains(name);
      Name spelled =
          new Name(
              entity, name, doubtful || name.length() < 4, doubtful ? Set.copyOf(near) : Set.of());
      byWords.computeIfAbsent(key(words(name)), k -> new ArrayList<>()).add(spelled);
    }
  }

  /** Returns all technologies and organisations that can be found, with their other names. */
  Map<Entity, Set<String>> entities() {
    return aliases;
  }

  /** Returns the names in {@code text}, by entity; {@code around} decides on ambiguous ones. */
  List<Spot> spot(String text, String around) {
    List<Word> words = words(text);
    String surroundings = around.toLowerCase(Locale.ROOT);
    Map<Entity, Spot> spots = new TreeMap<>();
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST, words.size() - at);
      while (length > 0 && !found(text, words.subList(at, at + length), surroundings, spots)) {
        length--;
      }
      at += Math.max(1, length);
    }
    return List.copyOf(spots.values());
  }

  private boolean found(String text, List<Word> run, String around, Map<Entity, Spot> spots) {
    int start = run.getFirst().start();
    int end = run.getLast().end();
    String surface = text.substring(start, end);
    return byWords.getOrDefault(key(run), List.of()).stream()
        .filter(name -> fits(name, surface, around))
        .max(Comparator.comparingInt(name -> name.context().size()))
        .map(name ->
            spots.merge(
                name.entity(),
                new Spot(name.entity(), 1, start, end),
                (old, now) -> new Spot(old.entity(), old.count() + 1, old.start(), old.end())))
        .isPresent();
  }

  private static boolean fits(Name name, String surface, String around) {
    return (!name.exact() || surface.equals(name.written()))
        && (name.context().isEmpty() || name.context().stream().anyMatch(around::contains));
  }

  private static String key(List<Word> words) {
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      key.append(word.text().toLowerCase(Locale.ROOT)).append(' ');
    }
    return key.toString();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    return words;
  }
}
