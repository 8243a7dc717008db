package dev.hallway.answer;

/**
 * How much the graph holds.
 *
 * @param sampleEditions of how many editions only the sample is known
 */
public record StatsAnswer(
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
    long relations,
    int sampleEditions)
    implements Answer {}
