package dev.hallway.mention;

import java.util.Locale;

/** What a name in a text can stand for. */
public enum EntityType {
  TOOL,
  PROJECT,
  LANGUAGE,
  STANDARD,
  PERSON,
  ORGANIZATION,
  DEVROOM,
  ROOM;

  /** Returns whether this is one of the four kinds of technology. */
  public boolean isTechnology() {
    return this == TOOL || this == PROJECT || this == LANGUAGE || this == STANDARD;
  }

  /** Returns the word of the API: {@code tool}, {@code person}, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
