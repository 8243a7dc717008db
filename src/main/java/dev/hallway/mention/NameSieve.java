package dev.hallway.mention;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps of the names that a model takes for technologies those for which more speaks than their
 * shape, and that are no address, event, version, plural or phrase.
 */
final class NameSieve {
  private static final Pattern ODD = Pattern.compile(".*(\\p{Ll}\\p{Lu}|\\p{L}\\d|_).*");
  private static final Pattern VERSION = Pattern.compile("-?\\d+(?:\\.\\d+)*$");
  private static final Set<String> OPENERS =
      Set.of("a", "an", "the", "how", "what", "why", "meet", "introducing", "using");
  private static final int SHORTEST_ROOT = 3;

  private final Set<String> listed = new HashSet<>();

  /**
   * Creates a sieve.
   *
   * @param listed the folded spellings of technologies that are known
   */
  NameSieve(Set<String> listed) {
    listed.forEach(key -> this.listed.add(key.replace(".", "")));
  }

  boolean keeps(NameRecord record) {
    String name = record.writtenMostly();
    if (isVariant(name) || OtherThings.isEvent(name) || isMember(name)) {
      return false;
    }
    if (isAddress(name)) {
      return name.indexOf('.') == name.lastIndexOf('.') && record.saidToBe + record.titleHeads > 0;
    }
    return name.indexOf(' ') >= 0 ? keepsPhrase(name, record) : keepsWord(name, record);
  }

  /** Returns whether a name is a listed one without its dot, with a version, or in the plural. */
  private boolean isVariant(String name) {
    return isListed(name)
        || isListed(VERSION.matcher(name).replaceFirst(""))
        || (name.endsWith("s") && isListed(name.substring(0, name.length() - 1)));
  }

  private boolean isListed(String root) {
    return root.length() >= SHORTEST_ROOT && listed.contains(Fold.key(root).replace(".", ""));
  }

  /** Returns whether a name is a variable's and what belongs to it: "b1.plus". */
  private static boolean isMember(String name) {
    int dot = name.indexOf('.');
    return dot == 1 || (dot == 2 && !Character.isUpperCase(name.charAt(0)));
  }

  private static boolean isAddress(String name) {
    return name.indexOf('.') > 0
        && Cues.STANDARD.domains().contains(Fold.lower(name.substring(name.lastIndexOf('.') + 1)));
  }

  private static boolean keepsPhrase(String name, NameRecord record) {
    String first = name.substring(0, name.indexOf(' '));
    return record.all > 1
        && record.titleHeads > 0
        && record.saidToBe + record.linked > 0
        && !OPENERS.contains(Fold.lower(first))
        && !OrdinaryWords.STANDARD.isProper(first);
  }

  private static boolean keepsWord(String name, NameRecord record) {
    int said = record.saidToBe + record.linked + record.titleHeads;
    boolean odd = ODD.matcher(name).matches();
    if (OrdinaryPhrase.isAllOrdinary(name)) {
      return said > 1 && record.lower == 0 && record.documents > 1;
    }
    if (name.equals(Fold.lower(name)) && !odd) {
      return record.linked + record.titleHeads > 0;
    }
    return said > 0
        || (odd && record.all > 1)
        || (record.capitalMid > 1 && record.technologyBefore > 0);
  }
}
