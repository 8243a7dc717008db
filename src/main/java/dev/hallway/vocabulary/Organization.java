package dev.hallway.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * A company, foundation, university, public body or community under its one canonical name.
 *
 * @param aliases other spellings that mean exactly the same
 * @param ambiguous those of name and aliases that also mean something else in plain text
 * @param context lower-case words of which one usually stands near an ambiguous name that is meant
 * @param technology whether the same name is a technology too, so that the sentence decides
 */
public record Organization(
    String name,
    List<String> aliases,
    Set<String> ambiguous,
    List<String> context,
    boolean technology) {
  public Organization {
    aliases = List.copyOf(aliases);
    ambiguous = Ordered.setOf(ambiguous);
    context = List.copyOf(context);
  }
}
