package dev.hallway.mention;

import dev.hallway.vocabulary.EditDistance;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Names that are likely in a document because it names them elsewhere, or because the talks that it
 * speaks of do; so that a name misspelt, or too plain to be told by itself, is recognised.
 */
final class Hints {
  private static final int SHORTEST = 6;

  private final Map<String, Sense> byKey = new TreeMap<>();

  Hints(Collection<Found> found, Collection<Mention> spokenOf) {
    for (Mention mention : spokenOf) {
      if (mention.type().isTechnology()) {
        add(mention.surface(), sense(mention));
        add(mention.name(), sense(mention));
      }
    }
    for (Found one : found) {
      if (one.sense().type().isTechnology()) {
        add(one.sense().written(), one.sense());
        add(one.sense().name(), one.sense());
      }
    }
  }

  private static Sense sense(Mention mention) {
    return Sense.unlisted(mention.type(), mention.name(), mention.surface());
  }

  private void add(String spelling, Sense sense) {
    String key = Fold.key(spelling);
    if (key.length() > 2 && !OrdinaryWords.STANDARD.contains(key)) {
      byKey.put(key, sense);
    }
  }

  /** Returns the sense that a folded spelling has elsewhere. */
  Optional<Sense> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Returns the sense whose spelling {@code key} is one slip away from. */
  Optional<Sense> findMisspelt(String key) {
    if (key.length() < 4 || OrdinaryWords.STANDARD.contains(key)) {
      return Optional.empty();
    }
    for (Map.Entry<String, Sense> entry : byKey.entrySet()) {
      if (isSlip(key, entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean isSlip(String key, String known) {
    if (Math.abs(key.length() - known.length()) > 1
        || key.charAt(0) != known.charAt(0)
        || key.length() < 4
        || EditDistance.atMost(key, known, 1) != 1) {
      return false;
    }
    boolean swap = key.length() == known.length() && sorted(key).equals(sorted(known));
    boolean digit = !digits(key).equals(digits(known));
    return !digit && (swap || Math.min(key.length(), known.length()) >= SHORTEST);
  }

  private static String sorted(String key) {
    char[] letters = key.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  private static String digits(String key) {
    return key.replaceAll("\\D", "");
  }
}
