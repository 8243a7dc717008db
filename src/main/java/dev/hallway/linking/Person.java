package dev.hallway.linking;

import java.util.Comparator;

/**
 * Someone who speaks, under one key for all spellings of the name.
 *
 * <p>Of several spellings of one person the smallest is the one to show: with accents rather than
 * without, capitals where they belong rather than everywhere or nowhere.
 *
 * @param slug the key, the same for all spellings
 * @param name one spelling, cleaned for display
 */
public record Person(String slug, String name) implements Comparable<Person> {
  private static final Comparator<Person> ORDER =
      Comparator.comparing(Person::slug)
          .thenComparing(Person::lettersBeyondAscii, Comparator.reverseOrder())
          .thenComparingInt(Person::capitalsAtOddPlaces)
          .thenComparing(Person::name);

  @Override
  public int compareTo(Person other) {
    return ORDER.compare(this, other);
  }

  private long lettersBeyondAscii() {
    return name.codePoints().filter(c -> c > 127 && Character.isLetter(c)).count();
  }

  /** Counts words that begin with a small letter, and capitals right after another capital. */
  private int capitalsAtOddPlaces() {
    int odd = 0;
    for (int i = 0; i < name.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
      boolean afterCapital = !first && Character.isUpperCase(name.charAt(i - 1));
      if ((first && Character.isLowerCase(name.charAt(i)))
          || (afterCapital && Character.isUpperCase(name.charAt(i)))) {
        odd++;
      }
    }
    return odd;
  }
}
