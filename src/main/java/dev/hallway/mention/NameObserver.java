package dev.hallway.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the words around a possible name say about it. */
final class NameObserver {
  private static final int REACH = 9;
  private static final Set<String> BE = Set.of("is", "are", "was");
  private static final String QUOTES = "\"'”’“`*_";
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "which");

  private final String text;
  private final Words words;
  private final Surroundings around;
  private final OrganizationContext company;

  NameObserver(Document document, Words words) {
    this.text = document.text();
    this.words = words;
    this.around = new Surroundings(text, words);
    this.company = new OrganizationContext(text, words);
  }

  Surroundings around() {
    return around;
  }

  /** Returns what reads whether the words beside a name speak of an organisation. */
  OrganizationContext company() {
    return company;
  }

  /** Returns whether the name begins a title and a colon or dash follows it: "X: a tool for Y". */
  boolean isTitleHead(NameForm form, Document document) {
    if (document.sections().get(words.section(form.word())).kind() != Section.Kind.TITLE
        || (form.word() > 0 && words.section(form.word() - 1) == words.section(form.word()))) {
      return false;
    }
    if (form.after() >= words.size() || words.section(form.after()) != words.section(form.word())) {
      return true;
    }
    char sign = words.sign(form.after());
    boolean dash = sign == '-' || sign == '–' || sign == '—';
    return sign == ':' || sign == ',' || (dash && text.charAt(form.end()) == ' ');
  }

  /** Returns whether the name begins a line and a dash or colon follows: "- X - exports maps". */
  boolean isItemHead(NameForm form) {
    if (!words.isFirst(form.word())
        && !(form.word() > 0 && words.isFirst(form.word() - 1) && !words.isWord(form.word() - 1))) {
      return false;
    }
    int after = form.after();
    if (!within(after, form)) {
      return false;
    }
    char sign = words.sign(after);
    boolean dash = sign == '-' || sign == '–' || sign == '—' || sign == '→';
    if (sign == ':' && words.lowerWithin(words.section(after), after + 1).equals("=")) {
      return false;
    }
    boolean bracket = sign == '(';
    return sign == ':' || bracket || (dash && text.charAt(form.end()) == ' ');
  }

  /**
   * Returns what the sentence says the name to be: "X is a debugger", "wrote a bot, X, that"; null
   * where it does not.
   */
  @Nullable EntityType saidToBe(NameForm form) {
    EntityType behind = saidBehind(form);
    return behind != null ? behind : saidBefore(form);
  }

  private @Nullable EntityType saidBehind(NameForm form) {
    int i = form.after();
    if (within(i, form) && within(i + 1, form) && QUOTES.indexOf(words.sign(i)) >= 0) {
      i++;
    }
    if (!within(i, form)) {
      return null;
    }
    char sign = words.sign(i);
    boolean be = BE.contains(words.lower(i));
    boolean apposition = sign == ',' || sign == '–' || sign == '—' || sign == '(' || sign == ':';
    boolean dashes = sign == '-' && within(i + 1, form) && words.sign(i + 1) == '-';
    boolean dash = sign == '-' && text.charAt(form.end()) == ' ';
    if ((!be && !apposition && !dashes && !dash) || (sign == ',' && isOpener(form))) {
      return null;
    }
    i += dashes ? 2 : 1;
    if (!be
        && within(i + 1, form)
        && PRONOUNS.contains(words.lower(i))
        && BE.contains(words.lower(i + 1))) {
      i += 2;
    }
    return within(i, form) && Cues.STANDARD.determiners().contains(words.lower(i))
        ? noun(i + 1, form)
        : null;
  }

  /** Returns whether a plain word opens the sentence: "Nevertheless, the tool …". */
  private boolean isOpener(NameForm form) {
    return words.isFirst(form.word()) && OrdinaryPhrase.isAllOrdinary(form.written());
  }

  /**
   * Returns what the words right before the name say it to be: "wrote a bot, X, that", "a new
   * format, X."; null where they do not.
   */
  private @Nullable EntityType saidBefore(NameForm form) {
    int comma = form.word() - 1;
    boolean parted = comma > 1 && within(comma - 1, form) && words.sign(comma) == ',';
    if (!parted || !isEndOfPhrase(form)) {
      return null;
    }
    EntityType kind = Cues.STANDARD.kindOf(words.lower(comma - 1));
    for (int i = comma - 2; kind != null && i > comma - REACH && within(i, form); i--) {
      if (Cues.STANDARD.determiners().contains(words.lower(i))) {
        return kind;
      }
      if (!words.isWord(i)) {
        return null;
      }
    }
    return null;
  }

  /** Returns whether the phrase ends with the name, as no enumeration goes on. */
  private boolean isEndOfPhrase(NameForm form) {
    int after = form.after();
    boolean comma = within(after, form) && words.sign(after) == ',';
    String next = words.lowerWithin(words.section(form.word()), comma ? after + 1 : after);
    return comma
        ? Cues.STANDARD.relatives().contains(next) || Cues.STANDARD.determiners().contains(next)
        : next.isEmpty() || ".:;!?)".contains(next) || Cues.STANDARD.relatives().contains(next);
  }

  /** Returns what the word right after the name says it to be: "the X library". */
  @Nullable EntityType nounAfter(NameForm form) {
    return within(form.after(), form) ? Cues.STANDARD.kindOf(words.lower(form.after())) : null;
  }

  private @Nullable EntityType noun(int from, NameForm form) {
    int end = Math.min(from + REACH, words.sentenceEnd(form.word()));
    for (int i = from; i < end; i++) {
      if (!words.isWord(i) && ",.;:(".indexOf(words.sign(i)) >= 0) {
        return null;
      }
      String lower = words.lower(i);
      if (lower.equals("for")
          || lower.equals("that")
          || lower.equals("of")
          || lower.equals("which")) {
        return null;
      }
      EntityType kind = Cues.STANDARD.kindOf(lower);
      boolean last =
          i + 1 >= end || !words.isWord(i + 1) || Cues.STANDARD.kindOf(words.lower(i + 1)) == null;
      if (kind != null && last) {
        return kind;
      }
    }
    return null;
  }

  private boolean within(int word, NameForm form) {
    return words.isWithin(words.section(form.word()), word);
  }
}
