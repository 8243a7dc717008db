package dev.hallway.linking;

import dev.hallway.mention.EntityType;
import dev.hallway.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text that could be parts of names, and the people found among them so far. */
final class PersonText {
  private static final Pattern LIST_SIGN = Pattern.compile("\\s*(?:,|&|,?\\sand)\\s+");

  private final String text;
  private final List<NameToken> tokens;
  private final boolean[] taken;
  private final boolean[] alone;
  private final List<Mention> found = new ArrayList<>();

  PersonText(String text) {
    this.text = text;
    this.tokens = NameToken.of(text);
    this.taken = new boolean[tokens.size()];
    this.alone = new boolean[tokens.size()];
  }

  int size() {
    return tokens.size();
  }

  NameToken token(int at) {
    return tokens.get(at);
  }

  boolean isTaken(int at) {
    return taken[at];
  }

  /** Returns whether there is such a word and it is all of a name that was found. */
  boolean isAlone(int at) {
    return at >= 0 && at < tokens.size() && alone[at];
  }

  /** Returns the word that only a comma or "and" parts from the one at {@code at}; -1 if none. */
  int listedBefore(int at) {
    int before = at > 0 && isAnd(at - 1) ? at - 2 : at - 1;
    return before >= 0 && isListed(before, at) ? before : -1;
  }

  /** Returns the word that only a comma or "and" parts from the one at {@code at}; -1 if none. */
  int listedAfter(int at) {
    int after = at + 1 < tokens.size() && isAnd(at + 1) ? at + 2 : at + 1;
    return after < tokens.size() && isListed(at, after) ? after : -1;
  }

  private boolean isAnd(int at) {
    return tokens.get(at).text().equals("and");
  }

  private boolean isListed(int before, int after) {
    String between = text.substring(tokens.get(before).end(), tokens.get(after).start());
    return LIST_SIGN.matcher(between).matches();
  }

  /** Returns whether "who" follows a word. */
  boolean isBeforeWho(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).text().equals("who")
        && tokens.get(at + 1).start() - tokens.get(at).end() <= 2;
  }

  /** Returns the indices of the words within {@code [start, end)} of the text. */
  List<Integer> within(int start, int end) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= start && tokens.get(i).end() <= end) {
        inside.add(i);
      }
    }
    return inside;
  }

  /** Returns the text from the word at {@code from} to the one before {@code to}. */
  String words(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Takes the words at {@code [from, to)} for the name of someone. */
  void take(int from, int to, String name) {
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
    alone[from] = to - from == 1;
    found.add(new Mention(EntityType.PERSON, name, text.substring(start, end), start, end));
  }

  /** Returns who is found so far, in the order of the text. */
  List<Mention> found() {
    return found.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
  }

  /** Returns whether nothing but a blank, an initial's dot or a quoted nickname parts two words. */
  boolean joined(int a, int b) {
    if (b >= tokens.size()) {
      return false;
    }
    String between = text.substring(tokens.get(a).end(), tokens.get(b).start());
    return between.length() <= 4
        && between.chars().allMatch(c -> Character.isWhitespace(c) || "\"“”‘’'.".indexOf(c) >= 0)
        && between.indexOf("\n\n") < 0
        && !(between.startsWith(".") && tokens.get(a).text().length() > 2);
  }

  boolean nextIsCapital(int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).isCapital() && isOneBlank(at);
  }

  /** Returns whether a capitalised word that does not begin a sentence stands right before. */
  boolean previousIsCapital(int at) {
    return at > 0
        && tokens.get(at - 1).isCapital()
        && isOneBlank(at - 1)
        && !isSentenceStart(at - 1);
  }

  private boolean isOneBlank(int at) {
    return tokens.get(at + 1).start() == tokens.get(at).end() + 1
        && text.charAt(tokens.get(at).end()) == ' ';
  }

  private boolean isSentenceStart(int at) {
    String before = text.substring(0, tokens.get(at).start()).stripTrailing();
    return before.isEmpty() || ".!?:\n".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
