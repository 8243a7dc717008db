package dev.hallway.schedule;

/**
 * An address that a talk's entry carries.
 *
 * @param label the schedule's words for it, possibly empty
 */
public record Link(String url, String label, LinkKind kind) {}
