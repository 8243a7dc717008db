package dev.hallway.question;

import org.jspecify.annotations.Nullable;

/**
 * The years that a question asks about.
 *
 * @param since first year that counts; null for all from the beginning
 * @param until last year that counts; null for all to the end
 */
public record Years(@Nullable Integer since, @Nullable Integer until) {
  /** All years. */
  public static final Years ALL = new Years(null, null);

  /** Puts the two years in order where they are the wrong way round. */
  public Years {
    if (since != null && until != null && since > until) {
      Integer earlier = until;
      until = since;
      since = earlier;
    }
  }

  /** Returns the years from {@code year} on. */
  public static Years since(int year) {
    return new Years(year, null);
  }

  /** Returns the years up to {@code year}, itself included. */
  public static Years until(int year) {
    return new Years(null, year);
  }

  /** Returns that one year. */
  public static Years in(int year) {
    return new Years(year, year);
  }

  /** Says whether every year counts. */
  public boolean isAll() {
    return since == null && until == null;
  }

  /** Says whether {@code year} counts. */
  public boolean contains(int year) {
    return (since == null || since <= year) && (until == null || year <= until);
  }

  /** Returns these years, with the bounds of {@code other} where it has any. */
  Years narrowedBy(Years other) {
    return new Years(
        other.since == null ? since : other.since, other.until == null ? until : other.until);
  }

  /** Returns "since 2019", "until 2015", "in 2023", "between 2015 and 2019", or nothing. */
  public String inWords() {
    if (since == null) {
      return until == null ? "" : "until " + until;
    }
    if (until == null) {
      return "since " + since;
    }
    return since.equals(until) ? "in " + since : "between " + since + " and " + until;
  }
}
