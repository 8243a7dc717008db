package dev.hallway.linking;

import java.util.regex.Pattern;

/**
 * Tells whether a report's author was in the talk that a stretch of the report means: nothing said
 * with the talk, above its list or in the headings of its section may say missed, full or for
 * later.
 */
final class Attendance {
  private static final String NOT =
      "(?:did|could|was|were|have|has|had|ca|do|would)(?:n['’]?t| ?not)(?: been| yet| really| actually| even)*";
  private static final String GET_IN =
      "(?:able to )?(?:get(?:ting)? in(?:to)?|make it|made it|manage|attend(?:ed)?|see|seen|watch(?:ed)?|enter|be there|go(?: to)?|catch|caught|fit|visit)";
  private static final String LATER =
      "(?:watch|see|seen|attend|attended|catch|catch up|check out|view|gone|go)";

  /** Says of a talk itself that its author was not there. */
  private static final Pattern MISSED =
      Pattern.compile(
          "(?i)\\b(?:I|we|sadly|unfortunately|also) (?:\\w+ )?(?:missed|skipped)\\b|\\bhad to (?:miss|skip)\\b|"
              + NOT
              + " "
              + GET_IN
              + "\\b"
              + "|\\bunable to "
              + GET_IN
              + "|\\byet to (?:watch|see)\\b|\\bturned away\\b|\\bnot let in\\b"
              + "|\\bstill (?:have|need|want) to (?:watch|see)\\b");

  /** Says so of the talks of a sentence, a list or a section. */
  private static final Pattern ABSENT =
      Pattern.compile(
          "(?i)honou?rable mentions?|\\bmiss(?:ed|ing out)\\b|\\bskipped\\b|\\bbacklog\\b"
              + "|\\b(?:was|were|is|already|too|so|completely|totally) full\\b|\\broom (?:was )?full\\b"
              + "|\\bwait(?:ing)? (?:for )?(?:the )?(?:videos?|recordings?)"
              + "|\\b(?:want(?:ed)?|wish(?:ed)?|hop(?:e|ed|ing)|plan(?:ned|ning)?|like[d]?|love[d]?|need|intend)"
              + " (?:that I can |I could |I can |to )(?:still )?(?:have )?"
              + LATER
              + "\\b"
              + "|\\blook(?:ing)? forward to (?:watch|see|catch)ing\\b|\\bcatch(?:ing)? up (?:on|with)\\b"
              + "|\\b(?:watch|see|catch|view)(?: up)?(?: on)?(?: it| them| those| these| this)? (?:later|afterwards)\\b"
              + "|\\b(?:to|re)[- ]?watch[- ]?(?:list|later)\\b|\\bwatch ?list\\b|\\b(?:talks?|videos?|recordings?) (?:I |still )?to (?:re-?)?(?:watch|see|catch)\\b"
              + "|\\byou (?:also )?can (?:also )?watch\\b|\\b(?:on|to) my (?:list|todo|to-do)\\b|\\bfor later\\b");

  private final ReportText text;

  Attendance(ReportText text) {
    this.text = text;
  }

  boolean isAttended(Candidate candidate) {
    if (candidate.clues().has(Clue.OWN)) {
      return true;
    }
    Passage passage = candidate.passage();
    int from = passage.sentenceStart(candidate.first());
    int to = passage.sentenceEnd(Math.max(candidate.first(), candidate.last() - 1));
    return !isAbsent(text.quote(from, to))
        && !isBelowAbsent(passage)
        && !(passage.isItem() && isLedByAbsent(passage))
        && !(passage.isHeading() && isMissedBelow(passage));
  }

  private boolean isBelowAbsent(Passage passage) {
    for (int up = passage.heading(); up != Passage.NONE; up = text.passages().get(up).heading()) {
      if (isAbsent(text.passages().get(up))) {
        return true;
      }
    }
    return false;
  }

  /** A list is led by the item above it or, where that ends in a colon, the paragraph before it. */
  private boolean isLedByAbsent(Passage item) {
    int level = item.block().level();
    for (int before = item.number() - 1; before > item.heading() && before >= 0; before--) {
      Passage lead = text.passages().get(before);
      if (!lead.isItem()) {
        boolean leads = text.report().textOf(lead.block()).strip().endsWith(":");
        return leads && isAbsent(text.quote(lead.sentenceStart(lead.last() - 1), lead.last()));
      }
      if (lead.block().level() < level) {
        level = lead.block().level();
        if (isAbsent(lead)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first paragraph below the heading of a talk speaks of that talk. */
  private boolean isMissedBelow(Passage heading) {
    if (heading.sectionEnd() <= heading.number() + 1) {
      return false;
    }
    Passage body = text.passages().get(heading.number() + 1);
    return body.last() > body.first()
        && MISSED.matcher(text.quote(body.first(), body.sentenceEnd(body.first()))).find();
  }

  private boolean isAbsent(Passage passage) {
    return isAbsent(text.quote(passage.first(), passage.last()));
  }

  private static boolean isAbsent(String words) {
    return ABSENT.matcher(words).find() || MISSED.matcher(words).find();
  }
}
