package dev.hallway.vocabulary;

/** What a track of the schedule is. */
public enum TrackKind {
  DEVROOM,
  MAIN_TRACK,
  KEYNOTE,
  LIGHTNING,
  STAND,
  BOF,
  CERTIFICATION,
  OTHER
}
