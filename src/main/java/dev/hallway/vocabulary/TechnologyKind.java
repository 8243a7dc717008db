package dev.hallway.vocabulary;

import java.util.Locale;

/** What sort of technology a name stands for. */
public enum TechnologyKind {
  /** A program, library, framework, service, kernel, database or board. */
  TOOL,
  /** A community, an umbrella effort or a distribution. */
  PROJECT,
  /** A programming, query, markup or configuration language. */
  LANGUAGE,
  /** A protocol, format, specification or instruction set. */
  STANDARD;

  /** Returns the word of the API and of the vocabulary files: {@code tool}, {@code project}, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
