package dev.hallway.linking;

/**
 * What speaks for or against a stretch of a report meaning a talk; every value in [0,1].
 *
 * <p>The clues up to {@link #TRACK_SAID} look at the stretch and the talk alone, the others also at
 * what else the report seems to name.
 */
enum Clue {
  /** A link to the talk's page, slides or recording; decides by itself. */
  PAGE,
  /** A link of the same words, to the page of another talk. */
  OTHER_PAGE,
  /** Share of the title's weight said in one go. */
  RUN,
  /** Share of the title's weight said at all. */
  COVERAGE,
  /** How telling the shared words are, of 25 nats. */
  MASS,
  /** 1 where the title is all that its frame says, and the frame all that the title says. */
  WHOLE,
  /** How much of the shared words' weight stands in the name of the talk's own devroom. */
  OF_TRACK,
  /** The title welcomes or closes, and nothing here does. */
  UNSAID_WELCOME,
  /** The author's own talk, in a sentence of the author's talks. */
  OWN,
  /** How few talks of the edition share these words: 1 for this one alone. */
  SPECIFIC,
  /** Stands in a heading. */
  HEADING,
  /** Stands at the front of a list item. */
  ITEM_START,
  /** How much of its frame (heading, link, quotation) the title says, by weight. */
  FRAMED,
  /** How much of its frame title and abstract say, by weight. */
  FRAME_CONTENT,
  /** Says a speaker's full name. */
  SPEAKER_FULL,
  /** Says a speaker's surname. */
  SPEAKER_SURNAME,
  /** Says a speaker's first name; less for a frequent one. */
  SPEAKER_FIRST,
  /** A speaker is named elsewhere in the paragraph or section. */
  SPEAKER_NEAR,
  /** How alike the text around and the abstract are. */
  ALIKE,
  /** 1 where no talk of the edition is more alike, less by rank. */
  ALIKE_RANK,
  /** Speaks of a talk, a speaker, a session. */
  CUE,
  /** Says the time at which the talk starts. */
  TIME,
  /** Stands below another day's heading. */
  OTHER_DAY,
  /** The devroom is named nearby. */
  TRACK_SAID,
  /** How sure other talks of the same devroom are. */
  TRACK_COMPANY,
  /** How sure talks named just before and after fit in the order of time. */
  ORDER,
  /** How sure another talk at the same time is. */
  CONFLICT,
  /** How sure another talk for the same words is. */
  RIVAL,
  /** How sure the section's heading means another talk. */
  EXPLAINED
}
