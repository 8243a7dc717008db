package dev.hallway.linking;

/**
 * Where a text says something.
 *
 * @param where the part of the document: {@code title}, {@code subtitle} or {@code abstract} of a
 *     talk, {@code text} of a report
 * @param start offset of the first character in that part; of a report: in the source as it was
 *     given
 * @param end offset after the last character
 * @param quote the words that stand there, at most 240 characters
 */
public record Evidence(String where, int start, int end, String quote) {}
