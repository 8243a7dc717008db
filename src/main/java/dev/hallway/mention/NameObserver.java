package dev.hallway.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the words around a possible name say about it. */
final class NameObserver {
  private static final int REACH = 9;
  private static final Set<String> BE = Set.of("is", "are", "was");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "which");

  private final String text;
  private final Words words;
  private final Surroundings around;

  NameObserver(Document document, Words words) {
    this.text = document.text();
    this.words = words;
    this.around = new Surroundings(text, words);
  }

  Surroundings around() {
    return around;
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
    boolean bracket = sign == '(';
    return sign == ':' || bracket || (dash && text.charAt(form.end()) == ' ');
  }

  /** Returns what the sentence says the name to be: "X is a debugger"; null where it does not. */
  @Nullable EntityType saidToBe(NameForm form) {
    int i = form.after();
    if (!within(i, form)) {
      return null;
    }
    char sign = words.sign(i);
    boolean be = BE.contains(words.lower(i));
    boolean apposition = sign == ',' || sign == '–' || sign == '—' || sign == '(' || sign == ':';
    boolean dashes = sign == '-' && within(i + 1, form) && words.sign(i + 1) == '-';
    if ((!be && !apposition && !dashes) || (sign == ',' && isOpener(form))) {
      return null;
    }
    i += dashes ? 2 : 1;
    if (!be
        && within(i + 1, form)
        && PRONOUNS.contains(words.lower(i))
        && BE.contains(words.lower(i + 1))) {
      i += 2;
    }
    return within(i, form) && ARTICLES.contains(words.lower(i)) ? noun(i + 1, form) : null;
  }

  /** Returns whether a plain word opens the sentence: "Nevertheless, the tool …". */
  private boolean isOpener(NameForm form) {
    return words.isFirst(form.word()) && OrdinaryPhrase.isAllOrdinary(form.written());
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
    return word < words.size() && words.section(word) == words.section(form.word());
  }
}
