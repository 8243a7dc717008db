package dev.hallway.mention;

import java.util.List;

/**
 * One thing that a spelling can stand for.
 *
 * @param name the canonical name
 * @param written the spelling as the vocabulary has it
 * @param ambiguous whether the spelling means something else in plain text too
 * @param context lower-case words that stand near it when it is meant
 * @param category area of a technology, empty for others
 */
record Sense(
    EntityType type,
    String name,
    String written,
    boolean ambiguous,
    List<String> context,
    String category) {
  Sense {
    context = List.copyOf(context);
  }

  /** Returns what a name that no list holds stands for: nothing else in this text. */
  static Sense unlisted(EntityType type, String name, String written) {
    return new Sense(type, name, written, false, List.of(), "");
  }

  /** Returns whether this is {@code other}, whatever the spelling. */
  boolean isSameThing(Sense other) {
    return type == other.type && name.equals(other.name);
  }
}
