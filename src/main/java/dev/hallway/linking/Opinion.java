package dev.hallway.linking;

import java.util.Locale;

/** What a report's author thought of a talk. */
public enum Opinion {
  POSITIVE,
  NEUTRAL,
  NEGATIVE;

  /** Returns the word of the API: {@code positive}, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
