package dev.hallway.linking;

import dev.hallway.mention.Document;

/** A text whose places can be quoted as evidence: a talk's entry or a report. */
interface QuotedText {
  /** Returns the text and its sections. */
  Document document();

  /** Returns the words at {@code [start, end)} of the document's text as evidence. */
  Evidence evidence(int start, int end);

  /** Returns the sentence around {@code [start, end)} as evidence. */
  Evidence sentence(int start, int end);
}
