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
  private final Map<String, Integer> explained = new TreeMap<>();

  Abbreviations(Words words) {
    this.words = words;
    for (int i = 1; i + 2 < words.size(); i++) {
      if (words.sign(i) == '('
          && words.sign(i + 2) == ')'
          && words.section(i - 1) == words.section(i + 2)
          && isAbbreviation(words.text(i + 1))
          && isExplained(words.text(i + 1), i - 1)) {
        explained.putIfAbsent(words.text(i + 1), i - 1);
      }
    }
  }

  /** Returns {@code found} with every explained abbreviation standing for what explains it. */
  List<Found> among(List<Found> found) {
    if (explained.isEmpty()) {
      return found;
    }
    Map<String, Sense> senses = new TreeMap<>();
    Set<String> others = new HashSet<>(explained.keySet());
    for (Found one : found) {
      explained.forEach((abbreviation, last) -> {
        if (one.candidate().after() == last + 1) {
          senses.put(abbreviation, one.sense());
          others.remove(abbreviation);
        }
      });
    }
    List<Found> all = new ArrayList<>(found);
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
    return Cues.STANDARD
        .eventNouns()
        .contains(words.lower(explained.getOrDefault(abbreviation, 0)));
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isUpperCase);
  }

  /** Returns whether the words up to {@code last} begin with the letters of the abbreviation. */
  private boolean isExplained(String abbreviation, int last) {
    int at = last;
    int letter = abbreviation.length() - 1;
    while (at >= 0 && letter >= 0 && words.isWord(at)) {
      char first = Character.toUpperCase(words.sign(at));
      if (first == abbreviation.charAt(letter)) {
        letter--;
      } else if (!SMALL.contains(words.lower(at))) {
        return false;
      }
      at--;
    }
    return letter < 0;
  }
}
