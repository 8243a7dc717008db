package dev.hallway.linking;

import java.util.regex.Pattern;

/**
 * Knows the wordings that say that a report's author was not in a talk; they stand in {@code
 * data/linking/absence.yaml}.
 *
 * <p>Three kinds: of not having been there, of wanting to (which in the past tense needs a word of
 * disappointment beside it), and of a room that was full (which needs one too, since authors of
 * full rooms sit in many of them).
 */
final class Absence {
  private static final AbsenceWordings WORDINGS = AbsenceWordings.load();
  private static final Pattern ABSENT = WORDINGS.get("absent");
  private static final Pattern NEXT = WORDINGS.get("next");
  private static final Pattern LATER = WORDINGS.get("later");
  private static final Pattern WANTED = WORDINGS.get("wanted");
  private static final Pattern FULL = WORDINGS.get("full");
  private static final Pattern ALAS = WORDINGS.get("regret");
  private static final Pattern GOT_IN = WORDINGS.get("got_in");
  private static final Pattern HEADS = WORDINGS.get("heads");
  private static final Pattern OTHERS = WORDINGS.get("others");
  private static final Pattern UNSEEN = WORDINGS.get("unseen");
  private static final Pattern LEADING = WORDINGS.get("leading");

  private Absence() {}

  /**
   * Returns whether a sentence says so of the talk in it.
   *
   * @param before its words before the talk, from where they speak of that one
   * @param after its words after the talk, as far as they do
   */
  static boolean isSaid(String before, String after) {
    String all = before + " " + after;
    boolean full = FULL.matcher(after).find() && ALAS.matcher(all).find();
    boolean wanted = WANTED.matcher(before).find() && ALAS.matcher(after).find();
    return !GOT_IN.matcher(after).find()
        && (full
            || wanted
            || ABSENT.matcher(before).find()
            || LEADING.matcher(before).find()
            || ABSENT.matcher(after).find()
            || LATER.matcher(all).find());
  }

  /** Returns whether a sentence says of what it names, wherever it does, that it was not seen. */
  static boolean isUnseen(String sentence) {
    return UNSEEN.matcher(sentence).find();
  }

  /** Returns whether a heading, or what leads to a list, only points at what stands below. */
  static boolean isPointing(String words) {
    return OTHERS.matcher(words).find();
  }

  /** Returns whether a sentence that follows the one with the talk says so. */
  static boolean isSaidNext(String sentence) {
    boolean full = FULL.matcher(sentence).find() && ALAS.matcher(sentence).find();
    return !GOT_IN.matcher(sentence).find() && (full || NEXT.matcher(sentence).find());
  }

  /** Returns whether words at the front of a long section say that it tells of a talk missed. */
  static boolean isMissed(String words) {
    return !GOT_IN.matcher(words).find() && NEXT.matcher(words).find();
  }

  /** Returns whether a heading, or what leads to a list, says so of what stands below. */
  static boolean isSaidAbove(String words) {
    return HEADS.matcher(words).find()
        || ABSENT.matcher(words).find()
        || LATER.matcher(words).find()
        || (FULL.matcher(words).find() && ALAS.matcher(words).find());
  }
}
