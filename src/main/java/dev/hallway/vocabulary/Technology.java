package dev.hallway.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * A technology under its one canonical name.
 *
 * @param name as the project itself writes it
 * @param aliases other spellings that mean exactly the same
 * @param ambiguous those of name and aliases that also mean something else in plain text
 * @param context lower-case words of which one usually stands near an ambiguous name that is meant
 * @param category the area, from the name of its file
 */
public record Technology(
    String name,
    TechnologyKind kind,
    List<String> aliases,
    Set<String> ambiguous,
    List<String> context,
    String category) {
  public Technology {
    aliases = List.copyOf(aliases);
    ambiguous = Ordered.setOf(ambiguous);
    context = List.copyOf(context);
  }
}
