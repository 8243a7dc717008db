package dev.hallway.answer;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of a report that names something.
 *
 * @param report the report's id
 * @param address where it was published; null where that is not known
 */
public record EntityQuote(
    String report, String title, @Nullable String author, @Nullable String address, String quote) {}
