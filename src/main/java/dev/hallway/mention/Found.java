package dev.hallway.mention;

/** A candidate that stands for {@code sense}. */
record Found(Candidate candidate, Sense sense) {}
