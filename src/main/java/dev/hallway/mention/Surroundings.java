package dev.hallway.mention;

import java.util.Set;

/** Reads the words beside a candidate. */
final class Surroundings {
  private static final Set<String> REPLACED =
      Set.of("replaced", "replace", "replacing", "superseded");
  private static final Set<String> OPENING = Set.of(":", "\"", "“", "„", "«");
  private static final Set<String> OF_SOMEBODY = Set.of("at", "by", "from");

  private final String text;
  private final Words words;
  private final Enumerations enumerations;

  Surroundings(String text, Words words) {
    this.text = text;
    this.words = words;
    this.enumerations = new Enumerations(text, words);
  }

  /** Returns 0 to 4: how much the words right before and after look like those of a technology. */
  int beside(Candidate candidate) {
    int sum = 0;
    String after = wordAt(candidate.after(), candidate);
    if (Cues.STANDARD.afterTechnology().contains(after)
        || isVersion(candidate.after(), candidate)) {
      sum += 2;
    }
    String before = wordAt(candidate.word() - 1, candidate);
    if (Cues.STANDARD.prepositions().contains(before)) {
      String third = wordAt(candidate.word() - 2, candidate);
      sum +=
          Cues.STANDARD.beforePreposition().contains(third)
              ? 2
              : before.equals("in") && !isInCountry(candidate) ? 1 : 0;
    } else if (Cues.STANDARD.beforeTechnology().contains(before)) {
      sum += 2;
    }
    return sum;
  }

  /** Returns whether a well-known name is followed by that of what it lies in: "Athens, Greece". */
  private boolean isInCountry(Candidate candidate) {
    int next = candidate.after() + 1;
    return OrdinaryWords.STANDARD.isProper(words.text(candidate.word()))
        && wordAt(candidate.after(), candidate).equals(",")
        && isWithin(next, candidate)
        && words.isCapital(next);
  }

  /** Returns 0, 1 or 2: whether the name stands alone in a heading or before its colon. */
  int alone(Candidate candidate) {
    int section = words.section(candidate.word());
    boolean starts = candidate.word() == 0 || words.section(candidate.word() - 1) != section;
    boolean ends = candidate.after() >= words.size() || words.section(candidate.after()) != section;
    if (starts && ends) {
      return 1;
    }
    return starts && (words.sign(candidate.after()) == ':') ? 1 : 0;
  }

  /** Returns whether the name is capital where an ordinary word would not be. */
  boolean isCapitalMidSentence(Candidate candidate) {
    int before = candidate.word() - 1;
    boolean begins =
        words.isFirst(before + 1)
            || (before >= 0 && words.isFirst(before) && !words.isWord(before));
    return !begins && !isTitleCase(candidate);
  }

  /** Returns whether other capitalised words stand beside the name, as in titles and full names. */
  boolean isBesideCapital(Candidate candidate) {
    return isForeignBefore(candidate) || isForeignAfter(candidate);
  }

  private boolean isForeignBefore(Candidate candidate) {
    int before = candidate.word() - 1;
    return isForeignCapital(before, candidate)
        && !(words.isFirst(before) && OrdinaryWords.STANDARD.contains(words.lower(before)))
        && !Cues.STANDARD.beforeTechnology().contains(words.lower(before));
  }

  private boolean isForeignAfter(Candidate candidate) {
    return isForeignCapital(candidate.after(), candidate)
        && !Cues.STANDARD.afterTechnology().contains(words.lower(candidate.after()));
  }

  /**
   * Returns whether the sentence writes its words with capitals, as headings do: none without but
   * small ones such as "with".
   */
  private boolean isTitleCase(Candidate candidate) {
    int from = words.sentenceStart(candidate.word());
    int to = words.sentenceEnd(candidate.word());
    int capital = 0;
    for (int i = from + 1; i < to; i++) {
      if (words.isWord(i) && words.end(i) - words.start(i) > 3) {
        if (!words.isCapital(i) && !Cues.STANDARD.smallInTitles().contains(words.lower(i))) {
          return false;
        }
        capital += words.isCapital(i) ? 1 : 0;
      }
    }
    return capital > 0;
  }

  /** Returns what speaks against, zero or negative: a verb, or a part of a longer name. */
  int against(Candidate candidate) {
    String after = wordAt(candidate.after(), candidate);
    String before = wordAt(candidate.word() - 1, candidate);
    int sum = 0;
    boolean begins = words.isFirst(candidate.word()) || OPENING.contains(before);
    if (begins && Cues.STANDARD.afterVerb().contains(after)) {
      sum -= 4;
    }
    if (Cues.STANDARD.beforeVerb().contains(before)
        && (!words.isCapital(candidate.word()) || isTitleCase(candidate))
        && OrdinaryWords.STANDARD.contains(words.lower(candidate.word()))) {
      sum -= 4;
    }
    if (before.equals("by")) {
      sum -= 1;
    }
    sum -= isForeignAfter(candidate) ? 2 : 0;
    sum -= isForeignBefore(candidate) ? 1 : 0;
    return sum;
  }

  /** Returns the enumeration that the name stands in, some of its members being known. */
  Enumerations.Enumeration enumeration(Candidate candidate, Known known) {
    return enumerations.around(candidate, known);
  }

  /** Returns whether something that is known stands in an enumeration with this name. */
  boolean isEnumeratedWith(Candidate candidate, Known known) {
    return enumeration(candidate, known).known() > 0;
  }

  /** Returns whether something is said to be its own: "X's". */
  boolean isPossessive(Candidate candidate) {
    return words.isPossessive(candidate.after() - 1);
  }

  /** Returns whether a single letter is the initial of a name: "C. Example". */
  boolean isInitial(Candidate candidate) {
    int dot = candidate.after();
    return candidate.length() == 1
        && words.isFirst(candidate.word())
        && wordAt(dot, candidate).equals(".")
        && isWithin(dot + 1, candidate)
        && words.isCapital(dot + 1);
  }

  /** Returns whether the name is only where something is: "on GitHub", "GitHub repo". */
  boolean isPlace(Candidate candidate) {
    return Cues.STANDARD.beforePlatform().contains(wordAt(candidate.word() - 1, candidate))
        || Cues.STANDARD.afterPlatform().contains(wordAt(candidate.after(), candidate));
  }

  /** Returns whether a word that leads to a name stands before this one: "using X". */
  boolean isNamedBefore(Candidate candidate) {
    return Cues.STANDARD.beforeName().contains(wordAt(candidate.word() - 1, candidate));
  }

  /** Returns whether it is said who something is by, from or at: "a burger by X". */
  boolean isOfSomebody(Candidate candidate) {
    return OF_SOMEBODY.contains(wordAt(candidate.word() - 1, candidate));
  }

  /** Returns whether someone is said to have made what the name stands for: "the author of X". */
  boolean isMade(Candidate candidate) {
    return wordAt(candidate.word() - 1, candidate).equals("of")
        && Cues.STANDARD.makers().contains(wordAt(candidate.word() - 2, candidate));
  }

  /** Returns whether something is replaced by it: "replaced Foo by X". */
  boolean isReplacing(Candidate candidate) {
    String before = wordAt(candidate.word() - 1, candidate);
    return (before.equals("by") || before.equals("with"))
        && (REPLACED.contains(wordAt(candidate.word() - 2, candidate))
            || REPLACED.contains(wordAt(candidate.word() - 3, candidate)));
  }

  /** Returns whether a version follows, as only a product has: "X 14". */
  boolean isVersioned(Candidate candidate) {
    return isVersion(candidate.after(), candidate);
  }

  /** Returns whether it is said to do what only people do in talks: "X talking about". */
  boolean isSpeaking(Candidate candidate) {
    return Cues.STANDARD.speakerVerbs().contains(wordAt(candidate.after(), candidate));
  }

  boolean isFirst(Candidate candidate) {
    return words.isFirst(candidate.word());
  }

  /** Returns whether someone installs what the name stands for: "pip install". */
  boolean isBeforeInstall(Candidate candidate) {
    return wordAt(candidate.after(), candidate).equals("install");
  }

  /** Returns whether what follows makes the name of a language certain: "go binary". */
  boolean isBeforeCodeNoun(Candidate candidate) {
    return Cues.STANDARD.codeNouns().contains(wordAt(candidate.after(), candidate));
  }

  /** Returns whether what follows is a noun for a piece of software: "the X library". */
  boolean isBeforePackageNoun(Candidate candidate) {
    return Cues.STANDARD.packageNouns().contains(wordAt(candidate.after(), candidate));
  }

  /** Returns whether "the" stands before the name and no noun behind it: "the shell." */
  boolean isAfterDefinite(Candidate candidate) {
    String after = wordAt(candidate.after(), candidate);
    boolean ends = after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
    return ends && wordAt(candidate.word() - 1, candidate).equals("the");
  }

  /** Returns whether "a" or "an" stands before the name, as before what a thing is. */
  boolean isAfterArticle(Candidate candidate) {
    String before = wordAt(candidate.word() - 1, candidate);
    return before.equals("a") || before.equals("an");
  }

  /** Returns whether it is said to be one of something, as ordinary nouns are: "a superset of". */
  boolean isNounOf(Candidate candidate) {
    return isAfterArticle(candidate) && wordAt(candidate.after(), candidate).equals("of");
  }

  private boolean isVersion(int word, Candidate candidate) {
    return isWithin(word, candidate)
        && Character.isDigit(text.charAt(words.start(word)))
        && words.end(word) - words.start(word) <= 2
        && text.charAt(words.start(word) - 1) == ' ';
  }

  private boolean isForeignCapital(int word, Candidate candidate) {
    return isWithin(word, candidate)
        && words.isWord(word)
        && words.isCapital(word)
        && (word < candidate.word()
            ? words.end(word) + 1 == candidate.start()
            : words.start(word) == candidate.end() + 1);
  }

  private String wordAt(int word, Candidate candidate) {
    return words.lowerWithin(words.section(candidate.word()), word);
  }

  private boolean isWithin(int word, Candidate candidate) {
    return words.isWithin(words.section(candidate.word()), word);
  }
}
