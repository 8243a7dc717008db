package dev.hallway.evaluation;

import dev.hallway.mention.EntityType;
import java.util.Arrays;
import java.util.Locale;

/** The lists of entities in a gold file. */
enum EntityField {
  TECHNOLOGIES("technology"),
  PEOPLE("person"),
  ORGANIZATIONS("organization"),
  DEVROOMS("devroom");

  private final String one;

  EntityField(String one) {
    this.one = one;
  }

  /** Returns the word for one of them. */
  String one() {
    return one;
  }

  /** Returns the name of the list. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether {@code type}, a word of the API, belongs in the list. */
  boolean holds(String type) {
    return this == TECHNOLOGIES
        ? type.equals(one)
            || Arrays.stream(EntityType.values())
                .anyMatch(one -> one.isTechnology() && one.word().equals(type))
        : type.equals(one);
  }
}
