package dev.hallway.report;

/**
 * Words in running text that are marked as code: a command, the name of a library.
 *
 * @param start offset of the first character in the text
 * @param end offset after the last
 */
public record CodeSpan(int start, int end) {}
