package dev.hallway.linking;

import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.TrackFamily;
import dev.hallway.vocabulary.TrackKind;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The devrooms of one edition, to be found by what people call them. */
final class DevroomNames {
  private static final Set<String> FILLERS =
      Set.of(
          "and", "the", "of", "for", "in", "on", "a", "s", "devroom", "room", "track", "friends",
          "people", "folks");
  private static final Pattern CONNECTIVE = Pattern.compile(",|&|\\band\\b");
  private static final int SHORTEST_ACRONYM = 3;

  private static final Set<TrackKind> KINDS =
      EnumSet.of(TrackKind.DEVROOM, TrackKind.MAIN_TRACK, TrackKind.LIGHTNING);

  private final List<Known> devrooms = new ArrayList<>();
  private final List<Written> written = new ArrayList<>();

  /**
   * How the official name of a devroom is written.
   *
   * @param isCompound whether it joins several things: "HPC & Big Data"
   */
  record Written(Devroom devroom, Pattern pattern, boolean isCompound) {}

  private record Known(Devroom devroom, Set<Set<String>> names, Set<String> words) {}

  DevroomNames(Collection<Talk> talks, Vocabulary vocabulary, Devrooms devrooms) {
    SortedMap<Devroom, Integer> all =
        new TreeMap<>(Comparator.comparing((Devroom devroom) -> devroom.id()));
    talks.forEach(
        talk -> all.merge(devrooms.of(talk.id().edition(), talk.track()), 1, Integer::sum));
    all.keySet().stream()
        .filter(devroom -> KINDS.contains(devroom.kind()))
        .forEach(devroom -> {
          this.devrooms.add(known(devroom, vocabulary));
          written(devroom).ifPresent(written::add);
        });
  }

  private static Known known(Devroom devroom, Vocabulary vocabulary) {
    Set<Set<String>> names = new LinkedHashSet<>();
    names.add(words(devroom.name()));
    for (TrackFamily family : vocabulary.tracks()) {
      if (Slug.of(family.family()).equals(devroom.family())) {
        names.add(words(family.family()));
        family.names().forEach(name -> names.add(words(name)));
        family.aliases().forEach(alias -> names.add(words(alias)));
      }
    }
    names.remove(Set.of());
    acronym(devroom.name()).ifPresent(acronym -> names.add(Set.of(acronym)));
    return new Known(devroom, names, words(devroom.name()));
  }

  /** Returns the first letters of a name of three or more words, in lower case. */
  private static Optional<String> acronym(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : Slug.of(name).split("-", -1)) {
      if (!word.isEmpty() && !FILLERS.contains(word)) {
        letters.append(word.charAt(0));
      }
    }
    return letters.length() < SHORTEST_ACRONYM ? Optional.empty() : Optional.of(letters.toString());
  }

  /** Returns whether {@code phrase} is the official name of {@code devroom}, of several words. */
  boolean isOfficial(Devroom devroom, String phrase) {
    return isLong(phrase) && words(devroom.name()).equals(words(phrase));
  }

  /** Returns whether more than one word of {@code phrase} tells something. */
  boolean isLong(String phrase) {
    return words(phrase).size() > 1;
  }

  /** Returns how official names of several words are written. */
  List<Written> written() {
    return written;
  }

  private static Optional<Written> written(Devroom devroom) {
    String[] words = devroom.name().split("\\s+", -1);
    if (words.length < 2) {
      return Optional.empty();
    }
    String pattern =
        Arrays.stream(words)
            .map(word -> word.equals("&") || word.equals("and") ? "(?:&|and)" : Pattern.quote(word))
            .collect(Collectors.joining("\\s+", "(?<!\\w)", "(?!\\w)"));
    return Optional.of(
        new Written(
            devroom,
            Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
            CONNECTIVE.matcher(devroom.name()).find()));
  }

  /**
   * Returns the devroom whose scheduled name, or the slug of it in its address, is {@code slug}.
   */
  Optional<Devroom> bySlug(String slug) {
    Set<String> words = words(slug.replace('_', ' '));
    return devrooms.stream()
        .filter(known -> known.words().equals(words))
        .map(Known::devroom)
        .findFirst();
  }

  /**
   * Returns the devroom that {@code phrase} calls by one of its names, or by words of its name that
   * no other has.
   *
   * @param whole whether only a whole name counts
   */
  Optional<Devroom> find(String phrase, boolean whole) {
    Set<String> words = words(phrase);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    for (Known known : devrooms) {
      if (known.words().equals(words)) {
        return Optional.of(known.devroom());
      }
    }
    for (Known known : devrooms) {
      if (known.names().contains(words)) {
        return Optional.of(known.devroom());
      }
    }
    List<Known> containing =
        devrooms.stream().filter(known -> known.words().containsAll(words)).toList();
    return !whole && containing.size() == 1
        ? Optional.of(containing.getFirst().devroom())
        : Optional.empty();
  }

  /** Returns the telling words of a name, in one spelling and number. */
  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    String spelled = name.replace("&", " and ").replace("+", " plus ").replace("’", "");
    for (String word : Slug.of(spelled).split("-", -1)) {
      if (!word.isEmpty() && !FILLERS.contains(word) && !word.matches("20\\d\\d")) {
        words.add(stem(word));
      }
    }
    return words;
  }

  private static String stem(String word) {
    String one = word.replaceFirst("is(e|ed|ation|ing)$", "iz$1");
    return one.length() > 3 && one.endsWith("s") && !one.endsWith("ss")
        ? one.substring(0, one.length() - 1)
        : one;
  }
}
