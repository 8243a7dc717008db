package dev.hallway.mention;

import java.util.Arrays;
import java.util.Set;

/**
 * A text cut into words and signs, with its sentences.
 *
 * <p>A word is a longest run of letters and digits; any other character that is no blank is a sign
 * of its own. One pass over the text. Addresses such as {@code https://…} and {@code a@b.org} are
 * one word that no name is looked for in.
 */
final class Words {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "dr", "prof", "st", "resp", "approx", "aka",
          "cf", "fig", "inc", "ltd", "no");

  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private boolean[] first = new boolean[256];
  private boolean[] address = new boolean[256];
  private int[] sections = new int[256];
  private int section;
  private int size;

  Words(Document document) {
    text = document.text();
    for (Section part : document.sections()) {
      cut(part.start(), part.end());
      section++;
    }
    markSentences();
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** Returns the index of the section that the word stands in. */
  int section(int word) {
    return sections[word];
  }

  boolean isAddress(int word) {
    return address[word];
  }

  boolean isWord(int word) {
    return Character.isLetterOrDigit(text.charAt(starts[word]));
  }

  /** Returns whether a sentence, heading or list item starts with this word. */
  boolean isFirst(int word) {
    return first[word];
  }

  boolean isCapital(int word) {
    return Character.isUpperCase(text.charAt(starts[word]));
  }

  String text(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** Returns the text of the words in {@code [from, to)}, with what stands between them. */
  String text(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  String lower(int word) {
    return Fold.lower(text(word));
  }

  /** Returns whether there is a word of this number in a section. */
  boolean isWithin(int section, int word) {
    return word >= 0 && word < size && sections[word] == section;
  }

  /** Returns a word in lower case; an empty one where the section has no word of this number. */
  String lowerWithin(int section, int word) {
    return isWithin(section, word) ? lower(word) : "";
  }

  char sign(int word) {
    return text.charAt(starts[word]);
  }

  /** Returns whether no blank stands between this word and the one before. */
  boolean isGlued(int word) {
    return word > 0 && ends[word - 1] == starts[word];
  }

  /** Returns whether "'s" follows a word, which makes what comes after its own. */
  boolean isPossessive(int word) {
    return word + 2 < size
        && sections[word + 2] == sections[word]
        && "'’".indexOf(sign(word + 1)) >= 0
        && isGlued(word + 2)
        && lower(word + 2).equals("s");
  }

  /** Returns the word that starts at or after {@code offset}, {@link #size()} where none does. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the first word of the sentence that {@code word} stands in. */
  int sentenceStart(int word) {
    int i = Math.min(word, size - 1);
    while (i > 0 && !first[i]) {
      i--;
    }
    return i;
  }

  /** Returns the word after the sentence that {@code word} stands in. */
  int sentenceEnd(int word) {
    int i = word + 1;
    while (i < size && !first[i]) {
      i++;
    }
    return Math.min(i, size);
  }

  private void cut(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at++;
      } else if (Character.isLetterOrDigit(c)) {
        at = word(at, to);
      } else {
        add(at, at + 1, false);
        at++;
      }
    }
  }

  private int word(int at, int to) {
    int end = at + 1;
    while (end < to && isPart(text.charAt(end))) {
      end++;
    }
    if ((end + 2 < to && text.startsWith("://", end)) || isMail(end, to)) {
      while (end < to
          && !Character.isWhitespace(text.charAt(end))
          && "<>\"".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      add(at, end, true);
      return end;
    }
    add(at, end, false);
    return end;
  }

  private boolean isMail(int end, int to) {
    return end + 1 < to
        && text.charAt(end) == '@'
        && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(int start, int end, boolean isAddress) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      address = Arrays.copyOf(address, 2 * size);
      sections = Arrays.copyOf(sections, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    sections[size] = section;
    address[size++] = isAddress;
  }

  private void markSentences() {
    boolean begins = true;
    for (int i = 0; i < size; i++) {
      if (i > 0 && (sections[i] != sections[i - 1] || hasBlankLine(ends[i - 1], starts[i]))) {
        begins = true;
      }
      boolean opens = !isWord(i) && !isEnd(i);
      first[i] = begins;
      begins = begins && opens && "*-•+>([\"'“‘#".indexOf(text.charAt(starts[i])) >= 0;
      if (isEnd(i)) {
        begins = endsSentence(i);
      }
    }
  }

  private boolean isEnd(int i) {
    char c = text.charAt(starts[i]);
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private boolean endsSentence(int i) {
    if (i + 1 >= size || ends[i] == starts[i + 1]) {
      return false;
    }
    char next = text.charAt(starts[i + 1]);
    if (Character.isLowerCase(next) && text.charAt(starts[i]) == '.') {
      return false;
    }
    return i == 0 || text.charAt(starts[i]) != '.' || !ABBREVIATIONS.contains(lower(i - 1));
  }

  private boolean hasBlankLine(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }
}
