package dev.hallway.report;

/**
 * An address that a stretch of a report's text leads to.
 *
 * @param start offset of the first linked character in {@link Report#text()}
 * @param end offset after the last one
 */
public record Hyperlink(int start, int end, String url) {}
