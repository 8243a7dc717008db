package dev.hallway.graph;

/**
 * How much the graph holds.
 *
 * @param mentions edges from talks and reports to what they name
 * @param discussions edges from reports to talks
 * @param related derived edges between technologies
 * @param relations edges that sentences state
 */
public record GraphCounts(
    long editions,
    long talks,
    long reports,
    long people,
    long speakers,
    long technologies,
    long organizations,
    long devrooms,
    long rooms,
    long mentions,
    long discussions,
    long related,
    long relations) {}
