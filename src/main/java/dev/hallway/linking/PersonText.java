package dev.hallway.linking;

import dev.hallway.mention.EntityType;
import dev.hallway.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of a text that could be parts of names, and the people found among them so far. */
final class PersonText {
  private final String text;
  private final List<NameToken> tokens;
  private final boolean[] taken;
  private final List<Mention> found = new ArrayList<>();

  PersonText(String text) {
    this.text = text;
    this.tokens = NameToken.of(text);
    this.taken = new boolean[tokens.size()];
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
