package dev.hallway.corpus;

import java.util.Locale;

/** What a node of the corpus is; the API's {@code type} words are its names in lower case. */
public enum NodeType {
  TOOL,
  PROJECT,
  LANGUAGE,
  STANDARD,
  ORGANIZATION,
  PERSON,
  /** A devroom over all years in which it was held. */
  DEVROOM;

  /** Returns whether this is one of the four kinds of technology. */
  public boolean isTechnology() {
    return this == TOOL || this == PROJECT || this == LANGUAGE || this == STANDARD;
  }

  /** Returns the word of the API: {@code tool}, {@code person}, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
