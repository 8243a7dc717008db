package dev.hallway.linking;

import java.util.regex.Pattern;

/**
 * Knows the wordings that say that a report's author was not in a talk.
 *
 * <p>Three kinds: of not having been there, of wanting to (which in the past tense needs a word of
 * disappointment beside it), and of a room that was full (which needs one too, since authors of
 * full rooms sit in many of them).
 */
final class Absence {
  private static final String NOT =
      "(?:did|could|was|were|have|has|had|ca|do|would|wo|will|might)(?:n['’]?t| ?not)"
          + "(?: been| yet| really| actually| even| manage to| have time to| get (?:around )?to| get the chance to)*";
  private static final String GET_IN =
      "(?:able to |possible to |allowed to |going to )?(?:get(?:ting)? in(?:to|side)?\\b|get a seat|make it|made it|manage|attend(?:ed)?|see|seen|"
          + "watch(?:ed)?|enter|be there|go\\b|gone|catch|caught|fit|visit|join|get (?:to|there))";
  private static final String WATCH =
      "(?:watch|see|attend|catch(?: up)?|check(?: it| them)? out|view|go to|visit|hear|join|listen)";
  private static final String PART =
      "(?! (?:(?:the |its |his |her |their )?(?:very )?(?:start|beginning|first|opening|intro\\w*|end\\b|ending|last|"
          + "part|half|rest|bits?|most|some|few|half|minutes)|an? (?:bit|part|few)|opportunit|chance))";
  private static final String I = "(?:I|we|I['’]ve|we['’]ve|I have|we have)";

  private static final Pattern ABSENT =
      Pattern.compile(
          "(?i)\\b(?:"
              + I
              + "|sadly|unfortunately|also|and|but)(?:,? (?:\\w+ly|also|have|had|then|just|I|we|had to))* (?:missed|skipped|miss|skip)\\b"
              + PART
              + "|\\b(?:had to|have to|decided to|chose to) (?:miss|skip)\\b"
              + "|\\bmissed (?:out on|it|this one|that one|them|both|those|these)\\b"
              + "|\\b(?:talks?|sessions?|ones?|things?) (?:that |which )?(?:I|we) (?:\\w+ )?(?:missed|skipped)\\b"
              + "|\\b"
              + NOT
              + " "
              + GET_IN
              + "|\\b(?:unable|too late|no way|failed|no chance|impossible|no time|too (?:tired|busy|hungry)) to (?:attend|get|see|go|enter|watch|make it|join|catch|be there)"
              + "|\\byet to (?:watch|see)\\b|\\bturned away\\b|\\bnot let in\\b|\\bnever (?:made|got|managed)\\b"
              + "|\\b(?:out|instead) of (?:going to |attending |seeing |watching |the )?$"
              + "|\\brather than (?:going to |attending |seeing |watching |the )?$"
              + "|\\bstill (?:have|need|want) to (?:watch|see)\\b"
              + "|\\bno (?:seats?|room|space|spots?) (?:were |was )?(?:left|available|anymore|for (?:me|us))\\b"
              + "|\\b(?:have|had)(?:n['’]t| not) (?:yet )?(?:seen|watched|attended)\\b"
              + "|\\b(?:conflicted|clashed|clashing|conflicting|overlapped|collided) with\\b");

  /** Says so of a talk named before. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)\\b(?:missed|skipped|skip|miss) (?:out on |it\\b|this\\b|that\\b|them\\b|the talk|both\\b)"
              + "|\\b(?:could|did|was|were|would|wo|ca)(?:n['’]?t| ?not)(?: actually| even| really| manage to)* "
              + "(?:able to )?(?:get in|get inside|get into|make it|attend|enter|fit in|be there|get there|go\\b|join|let in)"
              + "|\\bturned away\\b|\\bno (?:seats?|space|room) left\\b|\\btoo late\\b|\\bunable to (?:attend|get in|enter)"
              + "|\\b(?:have|had)(?:n['’]t| not) (?:yet )?(?:seen|watched|attended) (?:it|this|that)\\b");

  /** Says that it is for later. */
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)\\bwait(?:ing)? (?:for )?(?:the |its |their )?(?:videos?|recordings?)"
              + "|\\b(?:want|wish|hop(?:e|ing)|plan(?:ning)?|need|intend|am going|['’]m going|have|would like|['’]d like|would love|['’]d love|going)"
              + " (?:that I can |I could |I can |to )(?:still |also |definitely |at least |really )?(?:have )?"
              + WATCH
              + "\\b"
              + "|\\b(?:I['’]ll|I will|we['’]ll|we will) (?:\\w+ )?(?:have to |need to |be )?(?:definitely |surely )?"
              + "(?:watch(?:ing)?|catch(?:ing)?(?: up)?|check(?:ing)? out|see) (?:\\w+ ){0,6}(?:online|later|recordings?|videos?|streams?|home)\\b"
              + "|\\blook(?:ing)? forward to (?:watch|see|catch)ing\\b|\\bcatch(?:ing)? up (?:on|with)\\b"
              + "|\\b(?:watch|see|catch|view)(?: up)?(?: on)?(?: it| them| those| these| this)? (?:later|afterwards)\\b"
              + "|\\b(?:watch|see) (?:it|them|those|these|this)? ?(?:on|as) (?:the )?(?:video|recording)s?\\b"
              + "|\\b(?:to|re)[- ]?watch[- ]?(?:list|later)\\b|\\bwatch ?list\\b|\\bbacklog\\b"
              + "|\\b(?:on|to) my (?:list|todo|to-do|queue)\\b|\\bfor later\\b"
              + "|\\byou (?:also )?can (?:also )?watch\\b"
              + "|\\b(?:I|we)(?: will|['’]ll| am going to|['’]m going to|['’]re going to)(?: \\w+ly| also| then)? (?:be )?(?:attend(?:ing)?|watch(?:ing)?)\\b");

  /** Says that the author meant to go. */
  private static final Pattern WANTED =
      Pattern.compile(
          "(?i)\\b(?:wanted|hoped|hoping|wished|planned|planning|intended|tried|would have (?:liked|loved)|"
              + "['’]d have (?:liked|loved)|(?:was|were) (?:going|hoping|planning|looking forward)|meant) (?:to|for)\\b"
              + "|\\b(?:would|['’]d) (?:have )?(?:liked|loved|like|love) to (?:have )?(?:seen?|attend\\w*|watch\\w*|gone|been)\\b"
              + "|\\b(?:was|were) (?:really |also )?(?:interested|curious)\\b|\\btorn between\\b");

  private static final Pattern FULL =
      Pattern.compile(
          "(?i)\\b(?:full|packed|overcrowded|overfull|crowded|overflowing)\\b(?! (?:of|with|house|stack|featured|time|text|speed))"
              + "|\\b(?:long|huge|massive|endless|big) queues?\\b|\\bqueue was\\b|\\bdoors? (?:was|were) (?:closed|shut)\\b");

  private static final Pattern ALAS =
      Pattern.compile(
          "(?i)\\b(?:but|unfortunately|sadly|alas|however|regrettably|instead|no luck|pity|shame|already|too)\\b|:-?[(]");

  private static final Pattern GOT_IN =
      Pattern.compile(
          "(?i)\\b(?:managed|succeeded|lucky|luckily|got (?:in\\b|a seat|one of|inside)|found a (?:seat|place|spot)|squeezed|"
              + "made it in|early enough|in time|in the end I|still got|was able)\\b");

  /** A heading or a sentence before a list of what was not seen. */
  private static final Pattern HEADS =
      Pattern.compile(
          "(?i)honou?rable mentions?|\\bmiss(?:ed|ing out)\\b|\\bskipped\\b|\\bbacklog\\b"
              + "|(?:^|\\b(?:talks?|sessions?|videos?|recordings?|still|list|ones?|things?|presentations?) )"
              + "(?:(?:that )?I (?:still )?(?:have|need|want|plan|hope) )?to[- ](?:re-?)?(?:watch|see|be watched)\\b"
              + "|\\bwatch[- ]?(?:list|later|next)\\b"
              + "|\\b(?:not|un)[- ]?(?:seen|watched|attended|visited)\\b"
              + "|\\b(?:other|more|further|additional|some) (?:\\w+ )?(?:talks?|sessions?|presentations?|videos?|recordings?)"
              + " (?:that |which )?(?:looked?|sound(?:ed|s)?|seem(?:ed|s)?|might|may|could|I (?:heard|would|could|did not|didn|want))"
              + "|\\b(?:wanted|hoped|planned|wish|liked|love[d]?) to (?:have )?(?:see|seen|watch|attend|visit|catch|gone?)"
              + "|\\b(?:sound|look|seem)(?:ed|s)? (?:very |really |quite |super )?(?:interesting|promising|great|good|cool|fun)\\b"
              + "|\\b(?:planned|bookmarked|shortlisted|unseen|unwatched) (?:talks?|sessions?|presentations?|videos?)\\b"
              + "|\\bwhat (?:else )?(?:I|we) (?:missed|did(?:n['’]t| not) (?:see|attend))\\b");

  /** A heading of a list that is only pointed at. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)^(?:(?:some|and|the|a few) )?(?:other|more|further|additional) (?:\\w+ )?(?:talks?|sessions?|presentations?|videos?|recordings?)"
              + "(?! (?:that |which )?(?:I|we) (?:\\w+ )?(?:attended|saw|watched|visited|enjoyed|liked|loved|went|caught|heard))");

  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?i)\\bhave(?:n['’]t| not) (?:yet )?(?:seen|watched) (?:it|this|that|them)\\b");

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
