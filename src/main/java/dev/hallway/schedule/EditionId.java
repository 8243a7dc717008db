package dev.hallway.schedule;

import java.util.regex.Pattern;

/**
 * Names one edition of a conference, such as {@code fosdem-2023}.
 *
 * @param value lower-case conference slug, a hyphen and a four-digit year
 */
public record EditionId(String value) implements Comparable<EditionId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*-(19|20)\\d\\d");

  public EditionId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no edition id; write it like fosdem-2023".formatted(value));
    }
  }

  /** Creates the id of the edition of {@code conference}, a slug, in {@code year}. */
  public static EditionId of(String conference, int year) {
    return new EditionId(conference + "-" + year);
  }

  /** Returns the year, the last four digits of the id. */
  public int year() {
    return Integer.parseInt(value.substring(value.length() - 4));
  }

  /** Returns the conference's slug, {@code fosdem} in {@code fosdem-2023}. */
  public String conference() {
    return value.substring(0, value.length() - 5);
  }

  @Override
  public int compareTo(EditionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
