package dev.hallway.linking;

import dev.hallway.mention.EntityType;
import java.util.regex.Pattern;

/**
 * A wording between two names that states a relation.
 *
 * @param between matches the words from the end of the first name to the start of the second, in
 *     lower case, parted by single blanks, other names as {@code ~}
 * @param toLanguage whether it says so only of a language: "implemented in Rust", not "in GNOME"
 * @param reversed whether the second name is where the relation starts
 * @param isOfSubject whether the first name has to be the subject of the sentence
 * @param isPlural whether it is said of several names
 */
record RelationPattern(
    Pattern between,
    RelationType type,
    boolean toLanguage,
    boolean reversed,
    boolean isOfSubject,
    boolean isPlural) {
  /** Returns whether the wording fits between names of these types, in the order of the text. */
  boolean joins(EntityType first, EntityType second) {
    EntityType from = reversed ? second : first;
    EntityType to = reversed ? first : second;
    return switch (type) {
      case BACKS -> from == EntityType.ORGANIZATION && isMade(to);
      case WORKS_FOR -> from == EntityType.PERSON && to == EntityType.ORGANIZATION;
      case USES, BASED_ON, FORK_OF, ALTERNATIVE_TO, PART_OF, INTEGRATES_WITH ->
          from.isTechnology()
              && to.isTechnology()
              && (!toLanguage || to == EntityType.LANGUAGE)
              && (!reversed || to != EntityType.STANDARD);
    };
  }

  private static boolean isMade(EntityType type) {
    return type == EntityType.TOOL || type == EntityType.PROJECT;
  }

  boolean fits(String words) {
    return between.matcher(words).matches();
  }
}
