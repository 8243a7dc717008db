package dev.hallway.graph;

/**
 * A derived relation between two technologies.
 *
 * @param from slug
 * @param to slug
 * @param score finite and not negative
 * @param talks how many talks name both
 */
public record RelatedEdge(
    String from, String to, double score, int talks, int firstYear, int lastYear) {}
