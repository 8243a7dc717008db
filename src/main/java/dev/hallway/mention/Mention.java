package dev.hallway.mention;

/**
 * A name that stands in a text.
 *
 * @param name the canonical name of what it stands for
 * @param surface the words as they stand in the text
 * @param start offset of the first character
 * @param end offset after the last character; {@code text.substring(start, end)} is the surface
 */
public record Mention(EntityType type, String name, String surface, int start, int end) {}
