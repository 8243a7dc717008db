package dev.hallway.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what could be a name by its shape alone: words with a capital, digit, hyphen or
 * underscore in them, words that plain English does not have, and runs of capitalised words.
 */
final class NameForms {
  private static final int LONGEST_RUN = 4;

  private final Document document;
  private final String text;
  private final Words words;
  private final Naming naming;
  private final List<NameForm> forms = new ArrayList<>();

  NameForms(Document document, Words words) {
    this.document = document;
    this.text = document.text();
    this.words = words;
    this.naming = new Naming(words);
  }

  /** Returns them in the order of the text; a run of words comes with each of its words too. */
  List<NameForm> list() {
    int i = 0;
    while (i < words.size()) {
      if (!words.isWord(i) || words.isAddress(i) || isTailOfSign(i)) {
        i++;
        continue;
      }
      int after = compoundEnd(i);
      addCompound(i, after);
      if (isCapitalWord(i)) {
        addRuns(i, after);
      }
      i = after;
    }
    return forms;
  }

  private boolean isTailOfSign(int word) {
    return words.isGlued(word) && "@#\\$%".indexOf(words.sign(word - 1)) >= 0;
  }

  /** Returns the word after those that hang together with {@code word} without a blank. */
  private int compoundEnd(int word) {
    int i = word + 1;
    while (i + 1 < words.size() && words.isGlued(i) && (isJoint(i) || isDoubleColon(i))) {
      i += isJoint(i) ? 2 : 3;
    }
    while (i < words.size() && words.isGlued(i) && words.sign(i) == '+' && !isBetweenNames(i)) {
      i++;
    }
    return i;
  }

  /** Returns whether a name goes on after two colons, as modules do: "Foo::Bar". */
  private boolean isDoubleColon(int sign) {
    return sign + 2 < words.size()
        && words.sign(sign) == ':'
        && words.sign(sign + 1) == ':'
        && words.isGlued(sign + 1)
        && words.isGlued(sign + 2)
        && words.isCapital(sign - 1)
        && words.isCapital(sign + 2);
  }

  private boolean isBetweenNames(int sign) {
    return sign + 1 < words.size() && words.isGlued(sign + 1) && words.isWord(sign + 1);
  }

  private boolean isJoint(int sign) {
    char c = words.sign(sign);
    boolean wordFollows =
        words.isGlued(sign + 1)
            && words.isWord(sign + 1)
            && words.section(sign + 1) == words.section(sign);
    boolean joins = c == '-' || c == '_' || c == '.';
    boolean colon =
        c == ':' && wordFollows && words.isCapital(sign + 1) && words.isCapital(sign - 1);
    return wordFollows && (joins || colon);
  }

  private void addCompound(int from, int to) {
    int first = from;
    int after = to;
    while (after - first > 2
        && words.sign(after - 2) == '-'
        && Cues.STANDARD.compoundTails().contains(words.lower(after - 1))) {
      after -= 2;
    }
    while (after - first > 2
        && words.sign(first + 1) == '-'
        && Cues.STANDARD.compoundHeads().contains(words.lower(first))) {
      first += 2;
    }
    if (isNameLike(first, after)) {
      add(first, after);
    }
  }

  private void addRuns(int from, int to) {
    int after = to;
    int length = 1;
    while (length < LONGEST_RUN && continuesRun(after)) {
      after = compoundEnd(after);
      length++;
      add(from, after);
    }
  }

  private boolean continuesRun(int word) {
    return word < words.size()
        && words.section(word) == words.section(word - 1)
        && words.isWord(word)
        && words.isCapital(word)
        && !words.text(word).equals("I")
        && !words.isAddress(word)
        && words.start(word) == words.end(word - 1) + 1
        && text.charAt(words.end(word - 1)) == ' ';
  }

  private boolean isCapitalWord(int word) {
    return words.isCapital(word) && words.end(word) - words.start(word) > 1;
  }

  private boolean isNameLike(int from, int to) {
    String written = text.substring(words.start(from), words.end(to - 1));
    if (written.length() < 2 || Character.isDigit(written.charAt(0)) || !hasLetters(written)) {
      return false;
    }
    if (to - from > 2 && (isFile(to) || isOrdinary(from, to))) {
      return false;
    }
    boolean plain = to - from == 1 && written.equals(Fold.lower(written));
    return !plain
        || !OrdinaryWords.STANDARD.contains(written)
        || document.isCode(words.start(from), words.end(to - 1))
        || Addresses.leadToRepository(document, words.start(from), words.end(to - 1))
        || isGiven(from, to);
  }

  /** Returns whether something is called by a plain word: "a tool called foo that …". */
  private boolean isGiven(int from, int to) {
    return naming.ofNoun(from) != null
        && (to >= words.size()
            || words.section(to) != words.section(from)
            || !words.isWord(to)
            || Cues.STANDARD.relatives().contains(words.lower(to)));
  }

  private boolean isFile(int to) {
    return words.sign(to - 2) == '.'
        && Cues.STANDARD.fileEndings().contains(words.lower(to - 1))
        && !(words.lower(to - 1).equals("js") && words.isCapital(to - 3));
  }

  private boolean isOrdinary(int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = words.lower(i);
      if (words.isWord(i)
          && !OrdinaryWords.STANDARD.contains(lower)
          && !Character.isDigit(lower.charAt(0))
          && lower.length() > 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLetters(String written) {
    return written.chars().filter(Character::isLetter).count() >= 2;
  }

  private void add(int from, int to) {
    int start = words.start(from);
    int end = words.end(to - 1);
    if (document.sections().get(words.section(from)).end() >= end) {
      forms.add(new NameForm(start, end, from, to, text.substring(start, end)));
    }
  }
}
