package dev.hallway.graph;

/**
 * What the graph remembers of an imported source.
 *
 * @param id what it brought: an edition's id, or {@code report/} and a report's id
 * @param kind {@code schedule} or {@code report}
 * @param name file or address it came from
 * @param sha256 hash of its bytes, in hexadecimal
 * @param vocabulary fingerprint of the vocabulary and the rules it was read with
 * @param programme fingerprint of the schedules that a report was linked to; empty for a schedule
 * @param sample whether it came with Hallway
 */
public record SourceRecord(
    String id,
    String kind,
    String name,
    String sha256,
    String vocabulary,
    String programme,
    boolean sample) {}
