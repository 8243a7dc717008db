package dev.hallway.linking;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a report's author was in the talk that a stretch of the report means.
 *
 * <p>Being there is what reports are about, so it is taken for granted unless something says
 * {@linkplain Absence otherwise}: the sentence of the talk as far as it speaks of that one, the
 * sentence after it, the front of the section below a talk's heading, what leads to the list that
 * the talk stands in, or a heading above. A report written before the event tells of plans. A talk
 * of the author's own was attended, whatever is said.
 */
final class Attendance {
  private static final String WENT =
      "(?:I|we)(?: \\w+)? (?:went|attended|saw|watched|ended up|moved|headed|chose|stayed|opted|listened)\\b";

  /** From here on a sentence speaks of another talk than before. */
  private static final Pattern SWITCH =
      Pattern.compile(
          "(?i)\\b(?:but|so)\\b|;|\\b" + WENT + "|\\b(?:ended up|went to|chose|opted)\\b");

  private static final Pattern GOES_ON = Pattern.compile("(?i)\\b" + WENT);

  /** What was given up for the talk that follows. */
  private static final Pattern FOR =
      Pattern.compile(
          "(?i)\\b(?:skip|miss)\\w* .{3,}(?:\\bto (?:see|attend|go to|catch|watch|be at)|\\bfor|in favou?r of) (?:the |a )?(?:\\w+ )?$");

  private static final Pattern LEADS =
      Pattern.compile("(?i)\\b(?:these|following|below|list|include|including|such as)\\b");
  private static final Pattern POINTS =
      Pattern.compile("(?i)^(?:also|see also|see|related|similar|compare|cf)\\b[:.]?\\s*$");
  private static final Pattern MEANS_TO =
      Pattern.compile(
          "(?i)\\b(?:I|we)(?:['’]ll| will|['’]m going to| am going to|['’]m planning| am planning| plan to| want to| hope to|['’]d like to)\\b");
  private static final Pattern WAS_THERE =
      Pattern.compile(
          "(?i)\\b(?:I|we) (?:\\W?\\w+\\W? )?(?:went|attended|saw|watched|listened|visited|was|were|had|enjoyed|spent)\\b");
  private static final int FEW_PLANS = 2;
  private static final int SHORT = 15;
  private static final int NO_ACCOUNT = 60;

  private final ReportText text;
  private final Set<Integer> linked;
  private final boolean plan;

  /**
   * Creates the view of a report.
   *
   * @param linked numbers of the passages that name talks; their titles say nothing of what stands
   *     below
   */
  Attendance(ReportText text, Set<Integer> linked) {
    this.text = text;
    this.linked = Set.copyOf(linked);
    this.plan = tellsOfPlans();
  }

  boolean isAttended(Candidate candidate) {
    return isAttended(candidate, Integer.MAX_VALUE);
  }

  /**
   * Returns whether the author was in the talk of {@code candidate}.
   *
   * @param next place of the word at which the next talk is named
   */
  boolean isAttended(Candidate candidate, int next) {
    if (candidate.clues().has(Clue.OWN)) {
      return true;
    }
    Passage passage = candidate.passage();
    return !isPlan(candidate)
        && !isSaidThere(candidate)
        && !(passage.isHeading() ? isSaidInSection(passage) : isSaidNext(candidate, next))
        && !isLed(passage)
        && !isBelow(passage);
  }

  /** A text of before the event that means to do more than it did tells of plans. */
  private boolean isPlan(Candidate candidate) {
    LocalDate published = text.report().published();
    return plan
        && published != null
        && published.isBefore(candidate.talk().talk().start().toLocalDate());
  }

  private boolean tellsOfPlans() {
    String words = text.report().text();
    long plans = MEANS_TO.matcher(words).results().count();
    return plans >= FEW_PLANS && plans > 2 * WAS_THERE.matcher(words).results().count();
  }

  private boolean isSaidThere(Candidate candidate) {
    Passage passage = candidate.passage();
    int last = Math.max(candidate.first(), candidate.last() - 1);
    int from = passage.sentenceStart(candidate.first());
    int to = passage.sentenceEnd(last);
    String before = text.quote(from, candidate.first());
    String after = text.quote(candidate.last(), to);
    boolean isShort = to - from - (candidate.last() - candidate.first()) <= SHORT;
    boolean labelled =
        isShort
            && !passage.isParagraph()
            && (Absence.isSaidAbove(before) || Absence.isSaidAbove(after));
    return labelled
        || POINTS.matcher(before).find()
        || Absence.isUnseen(before)
        || Absence.isSaid(sinceSwitch(before), untilSwitch(after));
  }

  private static String sinceSwitch(String before) {
    if (FOR.matcher(before + " ").find()) {
      return "";
    }
    Matcher matcher = SWITCH.matcher(before);
    int from = 0;
    while (matcher.find()) {
      from = matcher.start();
    }
    return before.substring(from);
  }

  private static String untilSwitch(String after) {
    Matcher matcher = GOES_ON.matcher(after);
    return matcher.find() ? after.substring(0, matcher.start()) : after;
  }

  private boolean isSaidNext(Candidate candidate, int next) {
    Passage passage = candidate.passage();
    int from = passage.sentenceEnd(Math.max(candidate.first(), candidate.last() - 1));
    if (from >= passage.last()) {
      return false;
    }
    int to = passage.sentenceEnd(from);
    return next >= to && Absence.isSaidNext(untilSwitch(text.quote(from, to)));
  }

  /** The first two sentences below the heading of a talk speak of that talk. */
  private boolean isSaidInSection(Passage heading) {
    if (heading.sectionEnd() <= heading.number() + 1) {
      return false;
    }
    Passage body = text.passages().get(heading.number() + 1);
    if (body.last() <= body.first()) {
      return false;
    }
    int second = body.sentenceEnd(body.first());
    int section = text.passages().get(heading.sectionEnd() - 1).last() - body.first();
    String front = untilSwitch(text.quote(body.first(), second));
    boolean next =
        second < body.last()
            && Absence.isSaidNext(untilSwitch(text.quote(second, body.sentenceEnd(second))));
    return section <= NO_ACCOUNT ? Absence.isSaid("", front) || next : Absence.isMissed(front);
  }

  private boolean isBelow(Passage passage) {
    for (int up = passage.heading(); up != Passage.NONE; up = text.passages().get(up).heading()) {
      Passage heading = text.passages().get(up);
      String words = text.quote(heading.first(), heading.last());
      if (!linked.contains(up)
          && (Absence.isSaidAbove(words) || (isEntry(passage) && Absence.isPointing(words)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * An item, or a paragraph of a line, is led by the items above it and by what stands before the
   * list.
   */
  private boolean isLed(Passage passage) {
    if (!isEntry(passage)) {
      return false;
    }
    int level = passage.block().level();
    for (int number = passage.number() - 1; number > passage.heading() && number >= 0; number--) {
      Passage before = text.passages().get(number);
      if (before.isItem() && passage.isItem()) {
        if (before.block().level() < level) {
          level = before.block().level();
          if (!linked.contains(number) && isAbove(before, before.first())) {
            return true;
          }
        }
      } else if (leads(before)) {
        return isAbove(before, before.sentenceStart(before.last() - 1));
      } else if (!isEntry(before)) {
        return false;
      }
    }
    return false;
  }

  private boolean isEntry(Passage passage) {
    return passage.isItem() || (passage.isParagraph() && passage.last() - passage.first() <= SHORT);
  }

  private boolean leads(Passage passage) {
    if (!passage.isParagraph() || passage.last() <= passage.first()) {
      return false;
    }
    String words = text.report().textOf(passage.block()).strip();
    boolean caption =
        isEntry(passage) && !linked.contains(passage.number()) && !words.endsWith(".");
    return words.endsWith(":")
        || caption
        || LEADS
            .matcher(text.quote(passage.sentenceStart(passage.last() - 1), passage.last()))
            .find();
  }

  private boolean isAbove(Passage passage, int from) {
    String words = text.quote(from, passage.last());
    return Absence.isSaidAbove(words) || Absence.isPointing(words);
  }
}
