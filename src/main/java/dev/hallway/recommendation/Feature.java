package dev.hallway.recommendation;

import java.util.Locale;

/**
 * What speaks for a talk; every weight is non-negative, every value in [0,1], but those of {@link
 * #INTEREST} and {@link #WORDS} are sums, in [0,1] for each thing that the person named.
 *
 * <p>The tuned ones were found in what attendees really chose: they stay in a room, they go to what
 * is next to what they saw, they come back to a theme, and large rooms draw. The others answer what
 * a person said, which those choices cannot teach; their weights were set by hand.
 */
public enum Feature {
  /** The devroom, under any name and in any year, is one that the person attended. */
  DEVROOM_SEEN(true),
  /** The share of the day's attended talks that were in this room, one more counted elsewhere. */
  ROOM_SHARE(true),
  /** How often the person stays in a room from one talk to the next; 0 in a room not attended. */
  STAYING(true),
  /** The slot before or after an attended talk in the same room. */
  ADJACENT_SLOT(true),
  /** Two slots from an attended talk in the same room. */
  SECOND_SLOT(true),
  /** Falls by half every 14 minutes after the end of the attended talk before. */
  SOON_AFTER(true),
  /** The next attended talk of the day is in this room. */
  ROOM_OF_THE_NEXT(true),
  /** Fits between two attended talks that are an hour apart or less. */
  SHORT_GAP(true),
  /** Root of the mean TF-IDF cosine with the three most alike talks of the profile. */
  TEXT(true),
  /** Largest IDF-weighted cosine of named technologies with a talk of the profile. */
  TECHNOLOGY(true),
  /** The seats of the room, on a logarithmic scale: organisers give large rooms to what draws. */
  ROOM_SIZE(true),
  /** A keynote. */
  KEYNOTE(true),
  /** The length, on a logarithmic scale from 5 to 60 minutes. */
  LENGTH(true),
  /** The first talk of the day in its room. */
  FIRST_IN_ROOM(true),
  /** Falls from 11:00 back to 9:00. */
  NOT_EARLY(true),
  /** Falls from 16:00 to 19:00. */
  NOT_LATE(true),
  /** A talk, rather than a stand or a meeting. */
  A_TALK(true),
  /** Names or belongs to what the person is interested in. */
  INTEREST(false),
  /** Uses the words that the person gave. */
  WORDS(false),
  /** Was praised in reports. */
  PRAISE(false),
  /** Is about what the person does not like; taken off the score, never below nothing. */
  DISLIKED(false);

  private final boolean tuned;

  Feature(boolean tuned) {
    this.tuned = tuned;
  }

  /** Returns whether its weight is found from attendees' choices. */
  public boolean tuned() {
    return tuned;
  }

  /** Returns its name in the file of weights: {@code room-size}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
