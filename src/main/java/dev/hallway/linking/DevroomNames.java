package dev.hallway.linking;

import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.TrackFamily;
import dev.hallway.vocabulary.TrackKind;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The devrooms of one edition, to be found by what people call them. */
final class DevroomNames {
  private static final Set<String> FILLERS =
      Set.of("and", "the", "of", "for", "in", "on", "a", "devroom", "room", "track", "friends");

  private final List<Known> devrooms = new ArrayList<>();

  private record Known(Devroom devroom, Set<Set<String>> names, Set<String> words) {}

  DevroomNames(Collection<Talk> talks, Vocabulary vocabulary, Devrooms devrooms) {
    SortedMap<Devroom, Integer> all =
        new TreeMap<>(Comparator.comparing((Devroom devroom) -> devroom.id()));
    talks.forEach(
        talk -> all.merge(devrooms.of(talk.id().edition(), talk.track()), 1, Integer::sum));
    all.keySet().stream()
        .filter(devroom ->
            devroom.kind() == TrackKind.DEVROOM || devroom.kind() == TrackKind.MAIN_TRACK)
        .forEach(devroom -> this.devrooms.add(known(devroom, vocabulary)));
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
    return new Known(devroom, names, words(devroom.name()));
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
