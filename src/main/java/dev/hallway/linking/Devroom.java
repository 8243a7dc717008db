package dev.hallway.linking;

import dev.hallway.schedule.DevroomId;
import dev.hallway.vocabulary.TrackKind;

/**
 * One track of one edition.
 *
 * @param name as scheduled, without "devroom" and the like
 * @param family slug that the track shares with what it is called in other years
 */
public record Devroom(DevroomId id, String name, TrackKind kind, String family) {}
