package dev.hallway.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text, such as the words of a web page that somebody copied.
 *
 * <p>Text that was wrapped by hand has paragraphs between blank lines; in all other text each line
 * is one. A short line alone that is no sentence is a heading.
 */
final class PlainText {
  private static final Pattern MARKER =
      Pattern.compile("\\s*(?:[•‣◦▪·●*–—+-]|\\(?\\d{1,3}[.)])[\\s\\u00a0]+(?=\\S)");
  private static final Pattern RULE = Pattern.compile("\\s*([=\\-~_*#])\\1{2,}\\s*");
  private static final Pattern SPOKEN =
      Pattern.compile("(?:We|I|You|It|He|She|They|This|That|There|Then|So|And|But|As)\\b");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:links?|slides|video|recording|watch|read more|sources?|photos?|share)\\b(?: \\S+){0,4}");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)(?:posted |written )?by \\p{Lu}.{0,60}");
  private static final Pattern COMMAND = Pattern.compile("\\s--?\\w|[|$<>=]|\\.\\w+$");
  private static final int LAST_BYLINE = 10;
  private static final int LONGEST_HEADING = 100;

  private final List<Line> lines;
  private final DraftText out;
  private final boolean wrapped;
  private final Deque<Integer> indents = new ArrayDeque<>();

  PlainText(String source, int base, DraftText out) {
    this.lines = Line.of(source, base);
    this.out = out;
    this.wrapped = isWrapped(lines);
  }

  void read() {
    int at = 0;
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line.isBlank() || RULE.matcher(line.text()).matches()) {
        at++;
      } else {
        at = block(at);
      }
    }
    out.end();
  }

  /** Tells whether most lines that are followed by another one break off at a margin. */
  private static boolean isWrapped(List<Line> lines) {
    int followed = 0;
    int atMargin = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).text().stripTrailing().length();
      if (length > 0 && !lines.get(i + 1).isBlank()) {
        followed++;
        atMargin += length >= 50 && length <= 110 ? 1 : 0;
      }
    }
    return followed > 2 && atMargin * 2 > followed;
  }

  private int block(int at) {
    Matcher marker = MARKER.matcher(lines.get(at).text());
    boolean underlined = at + 1 < lines.size() && RULE.matcher(lines.get(at + 1).text()).matches();
    if (underlined) {
      char rule = lines.get(at + 1).text().strip().charAt(0);
      write(Block.Kind.HEADING, rule == '=' ? 1 : 2, lines.subList(at, at + 1), 0);
      return at + 2;
    }
    int end = endOfBlock(at);
    if (marker.lookingAt() && !isNumberedHeading(at, end)) {
      out.beginItem(levelOf(lines.get(at).indent()));
      write(Block.Kind.PARAGRAPH, 0, lines.subList(at, end), marker.end());
      out.endItem();
    } else if (end == at + 1 && isHeading(at)) {
      indents.clear();
      write(Block.Kind.HEADING, 2, lines.subList(at, end), 0);
    } else {
      indents.clear();
      write(Block.Kind.PARAGRAPH, 0, lines.subList(at, end), 0);
    }
    return end;
  }

  /** Returns the depth of an item from the indents of the items above it. */
  private int levelOf(int indent) {
    while (!indents.isEmpty() && indents.peek() > indent) {
      indents.pop();
    }
    if (indents.isEmpty() || indents.peek() < indent) {
      indents.push(indent);
    }
    return indents.size();
  }

  /** A numbered line alone with prose right behind it is a heading, "1. Containers". */
  private boolean isNumberedHeading(int at, int end) {
    String text = lines.get(at).text();
    return Character.isDigit(text.strip().charAt(0))
        && end == at + 1
        && isHeading(at)
        && next(end) < lines.size()
        && !MARKER.matcher(lines.get(next(end)).text()).lookingAt();
  }

  private int endOfBlock(int at) {
    int end = at + 1;
    while (wrapped
        && end < lines.size()
        && !lines.get(end).isBlank()
        && !MARKER.matcher(lines.get(end).text()).lookingAt()
        && !RULE.matcher(lines.get(end).text()).matches()
        && !isByline(end)
        && !isByline(end - 1)) {
      end++;
    }
    return end;
  }

  /** Tells whether a line near the beginning names author or date of the post. */
  private boolean isByline(int at) {
    String text = lines.get(at).text().strip();
    return at < LAST_BYLINE
        && (BYLINE.matcher(text).matches() || PublicationDate.ofLine(text).isPresent());
  }

  private int next(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private boolean isHeading(int at) {
    String text = lines.get(at).text().strip();
    if (text.length() > LONGEST_HEADING || text.length() < 2 || next(at + 1) >= lines.size()) {
      return false;
    }
    String bare = text.replaceFirst("[\"'”’)\\]]+$", "");
    int words = text.split("\\s+").length;
    boolean sentence =
        bare.matches(".*[,;:]|.*[^.]\\.")
            || (bare.endsWith("!") && words > 8)
            || (words > 5 && SPOKEN.matcher(text).lookingAt())
            || LABEL.matcher(text).matches();
    return !sentence
        && opens(text, words)
        && text.codePoints().anyMatch(Character::isLetter)
        && !text.matches("\\S+://\\S+");
  }

  /** A name may begin in lower case, "systemd"; longer words that do are a command or a remark. */
  private static boolean opens(String text, int words) {
    return !Character.isLowerCase(text.codePointAt(0))
        || (words <= 3 && !COMMAND.matcher(text).find());
  }

  private void write(Block.Kind kind, int level, List<Line> block, int skip) {
    out.begin(kind, level);
    List<Line> words = new ArrayList<>(block);
    words.set(0, words.getFirst().from(skip));
    for (Line line : words) {
      for (int i = 0; i < line.text().length(); i++) {
        out.append(line.text().charAt(i), line.offset() + i);
      }
      out.append('\n', line.offset() + line.text().length());
    }
    out.end();
  }
}
