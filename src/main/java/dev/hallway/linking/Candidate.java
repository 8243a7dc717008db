package dev.hallway.linking;

/**
 * A stretch of a report that may mean a talk.
 *
 * @param first place of its first word
 * @param last place after its last word
 */
record Candidate(ScheduledTalk talk, Passage passage, int first, int last, Clues clues) {

  /** Returns whether the two share words. */
  boolean meets(Candidate other) {
    return first < other.last && other.first < last;
  }
}
