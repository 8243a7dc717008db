package dev.hallway.linking;

/**
 * A relation that a sentence states.
 *
 * @param evidence the sentence
 */
public record Relation(Entity from, RelationType type, Entity to, Evidence evidence) {}
