package dev.hallway.answer;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of a talk.
 *
 * @param report the report's id
 * @param address where it was published; null where that is not known
 * @param opinion {@code positive}, {@code neutral} or {@code negative}
 */
public record ReportQuote(
    String report,
    String title,
    @Nullable String author,
    @Nullable String address,
    boolean attended,
    String opinion,
    String quote) {}
