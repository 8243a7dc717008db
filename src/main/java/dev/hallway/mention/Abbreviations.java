package dev.hallway.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The abbreviations that a document itself explains: "Humanitarian OpenStreetMap Team (HOT)" makes
 * every HOT in it that organisation, and "Radio Data System (RDS)" makes no RDS in it a database.
 */
final class Abbreviations {
  private static final int LONGEST = 6;
  private static final Set<String> SMALL = Set.of("and", "for", "in", "of", "the", "to");

  private final Words words;
  private final Map<String, Explanation> explained = new TreeMap<>();

  /** The words that an abbreviation stands for, from {@code first} to {@code last}. */
  private record Explanation(int first, int last) {}

  Abbreviations(Words words) {
    this.words = words;
    for (int i = 1; i + 2 < words.size(); i++) {
      if (words.sign(i) == '('
          && words.sign(i + 2) == ')'
          && words.section(i - 1) == words.section(i + 2)
          && isAbbreviation(words.text(i + 1))) {
        int first = beginning(words.text(i + 1), i - 1);
        if (first >= 0) {
          explained.putIfAbsent(words.text(i + 1), new Explanation(first, i - 1));
        }
      }
    }
  }

  /** Returns {@code found} with every explained abbreviation standing for what explains it. */
  List<Found> among(List<Found> found) {
    if (explained.isEmpty()) {
      return found;
    }
    List<Found> all = new ArrayList<>(found.stream().map(this::whole).toList());
    Map<String, Sense> senses = new TreeMap<>();
    Set<String> others = new HashSet<>(explained.keySet());
    for (Found one : all) {
      explained.forEach((abbreviation, words) -> {
        if (one.candidate().word() == words.first()
            && one.candidate().after() == words.last() + 1) {
          senses.put(abbreviation, one.sense());
          others.remove(abbreviation);
        }
      });
    }
    all.removeIf(one -> isOther(one, senses, others));
    Occupied occupied = new Occupied(all);
    for (int i = 0; i < words.size(); i++) {
      Sense sense = senses.get(words.text(i));
      if (sense != null && !occupied.overlaps(words.start(i), words.end(i))) {
        all.add(new Found(new Candidate(words.start(i), words.end(i), i, i + 1, List.of()), sense));
      }
    }
    return all;
  }

  /**
   * Returns an organisation of whose name only the end is found with all the words that its
   * abbreviation explains: "Defense Digital Service (DDS)".
   */
  private Found whole(Found one) {
    Candidate place = one.candidate();
    for (Explanation explanation : explained.values()) {
      if (one.sense().type() == EntityType.ORGANIZATION
          && place.after() == explanation.last() + 1
          && place.word() > explanation.first()) {
        String name = words.text(explanation.first(), place.after());
        int start = words.start(explanation.first());
        return new Found(
            new Candidate(start, place.end(), explanation.first(), place.after(), List.of()),
            Sense.unlisted(EntityType.ORGANIZATION, name, name));
      }
    }
    return one;
  }

  /** Returns whether what is found is an abbreviation that the document explains otherwise. */
  private boolean isOther(Found one, Map<String, Sense> senses, Set<String> others) {
    String written = words.text(one.candidate().word());
    Sense sense = senses.get(written);
    boolean whole = one.candidate().after() == one.candidate().word() + 1;
    return whole
        && (sense != null
            ? !sense.isSameThing(one.sense())
            : others.contains(written) && (one.sense().ambiguous() || isEvent(written)));
  }

  private boolean isEvent(String abbreviation) {
    Explanation explanation = explained.get(abbreviation);
    return explanation != null
        && Cues.STANDARD.eventNouns().contains(words.lower(explanation.last()));
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isUpperCase);
  }

  /**
   * Returns the first of the words up to {@code last} that begin with the letters of the
   * abbreviation; -1 where they do not.
   */
  private int beginning(String abbreviation, int last) {
    int at = last;
    int letter = abbreviation.length() - 1;
    while (at >= 0 && letter >= 0 && words.isWord(at)) {
      char first = Character.toUpperCase(words.sign(at));
      if (first == abbreviation.charAt(letter)) {
        letter--;
      } else if (!SMALL.contains(words.lower(at))) {
        return -1;
      }
      at--;
    }
    return letter < 0 ? at + 1 : -1;
  }
}
