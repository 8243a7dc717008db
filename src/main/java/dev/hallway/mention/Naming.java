package dev.hallway.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where a text says that something is called by a name: "a tool called X". */
final class Naming {
  private static final Set<String> GIVING = Set.of("call", "calls");
  private static final Set<String> BEFORE_NAME = Set.of("code", "with", "under", "working");
  private static final String QUOTES = "\"'“‘„«`*_";

  /** What stands between such a noun and who made it: "a tool from Example called X". */
  private static final Set<String> MAKERS = Set.of("by", "from", "of");

  private static final int REACH = 7;

  private final Words words;

  Naming(Words words) {
    this.words = words;
  }

  /**
   * Returns what kind of technology the noun says that is called by the name at {@code word}, a
   * tool where it is just a thing; null where no noun says so.
   */
  @Nullable EntityType ofNoun(int word) {
    int verb = before(word);
    if (!isVerb(verb, word) || Cues.STANDARD.determiners().contains(words.lower(word))) {
      return null;
    }
    boolean subject = Cues.STANDARD.namingSubjects().contains(lower(verb - 1, word));
    EntityType kind = kind(subject ? verb - 2 : verb - 1, word);
    boolean maker = verb > 0 && words.isCapital(verb - 1);
    for (int i = verb - 3; kind == null && maker && i >= verb - REACH; i--) {
      kind = MAKERS.contains(lower(i + 1, word)) ? kind(i, word) : null;
    }
    return kind;
  }

  /** Returns what a noun says; several things are called by the word for what they are. */
  private @Nullable EntityType kind(int noun, int word) {
    String lower = lower(noun, word);
    if (lower.endsWith("s") && !words.isCapital(word)) {
      return null;
    }
    EntityType kind = Cues.STANDARD.kindOf(lower);
    return kind == null && Cues.STANDARD.thingNouns().contains(lower) ? EntityType.TOOL : kind;
  }

  /** Returns whether the text gives something this name: "it is named X", "code name X". */
  boolean isGiven(int word) {
    int before = before(word);
    String last = lower(before, word);
    String third = lower(before - 1, word);
    boolean subject =
        isVerb(before, word)
            && Cues.STANDARD.namingSubjects().contains(third)
            && !lower(before - 2, word).equals("who");
    boolean it =
        last.equals("it")
            && (GIVING.contains(third) || Cues.STANDARD.namingVerbs().contains(third));
    boolean colon = last.equals(":") && third.equals("name");
    boolean name = last.equals("name") && BEFORE_NAME.contains(third);
    return subject || it || colon || name || ofNoun(word) != null;
  }

  /** Returns whether anything at all is called by the name: "a hotel called X". */
  boolean isCalled(int word) {
    return isVerb(before(word), word);
  }

  private boolean isVerb(int verb, int word) {
    return Cues.STANDARD.namingVerbs().contains(lower(verb, word));
  }

  /** Returns the word before {@code word}, over a quotation mark that stands right before it. */
  private int before(int word) {
    boolean quoted =
        word > 0
            && words.isGlued(word)
            && words.section(word - 1) == words.section(word)
            && QUOTES.indexOf(words.sign(word - 1)) >= 0;
    return quoted ? word - 2 : word - 1;
  }

  private String lower(int word, int place) {
    return words.lowerWithin(words.section(place), word);
  }
}
