package dev.hallway.linking;

import java.util.regex.Pattern;

/** Tells whether a report's author was in the talk that a stretch of the report means. */
final class Attendance {
  private static final Pattern ABSENT =
      Pattern.compile(
          "(?i)honou?rable mention|\\b(?:missed|skipped)\\b|could ?n[o']t (?:get|make|attend|enter|see|be)"
              + "|(?:was|were|already|too) (?:completely |really |totally )?full\\b|did ?n[o’']t (?:get in|make it|manage|attend|see)"
              + "|waiting (?:for )?the (?:videos?|recordings?)|want(?:ed)? to (?:watch|see|attend)"
              + "|(?:watch|see|catch)(?: up on)? (?:it |them )?later|on my (?:list|to-?watch)|to-?watch list"
              + "|would have (?:liked|loved)|recordings? (?:i|to)\\b|you (?:also )?can watch|still (?:have|need) to watch");

  private final ReportText text;

  Attendance(ReportText text) {
    this.text = text;
  }

  boolean isAttended(Candidate candidate) {
    Passage passage = candidate.passage();
    int from = passage.sentenceStart(candidate.first());
    int to = passage.sentenceEnd(Math.max(candidate.first(), candidate.last() - 1));
    if (ABSENT.matcher(text.quote(from, to)).find()) {
      return false;
    }
    int heading = passage.heading();
    return heading == Passage.NONE || !ABSENT.matcher(quote(text.passages().get(heading))).find();
  }

  private String quote(Passage passage) {
    return text.quote(passage.first(), passage.last());
  }
}
