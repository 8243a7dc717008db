package dev.hallway.linking;

import dev.hallway.schedule.TalkId;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report that speaks of a talk.
 *
 * @param heading the report's own wording
 * @param talk the scheduled talk; null where no imported schedule has it
 * @param title the scheduled title; null where {@code talk} is
 * @param attended whether the author was there; false for missed, full, or only pointed at
 * @param evidence the heading or phrase
 * @param confidence probability in [0,1] that {@code talk} is the one meant
 */
public record TalkReference(
    String heading,
    @Nullable TalkId talk,
    @Nullable String title,
    boolean attended,
    Opinion opinion,
    Evidence evidence,
    double confidence) {}
