package dev.hallway.schedule;

/** What a talk's link leads to. */
public enum LinkKind {
  SLIDES,
  RECORDING,
  REPOSITORY,
  CHAT,
  FEEDBACK,
  OTHER
}
