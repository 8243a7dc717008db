package dev.hallway.answer;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's bookmarks.
 *
 * @param edition id; the newest where null
 * @param text an iCalendar file, or a list of ids and addresses of talks
 */
public record BookmarksRequest(@Nullable String edition, @Nullable String text) {}
