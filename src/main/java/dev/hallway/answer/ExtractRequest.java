package dev.hallway.answer;

import org.jspecify.annotations.Nullable;

/**
 * A text to read as a report.
 *
 * @param text in Markdown, reStructuredText, HTML or plain text
 * @param name file name or address, which may tell title and year; {@code report} where null
 * @param published ISO 8601 date, for texts that do not say; null where unknown
 */
public record ExtractRequest(
    @Nullable String text, @Nullable String name, @Nullable String published) {}
