package dev.hallway.schedule;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes an HTML tree as plain text.
 *
 * <p>Many abstracts are Markdown that was taken for HTML, with lists inside of paragraphs and links
 * in brackets; these are understood too.
 */
final class ProseWriter {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "ul",
          "ol",
          "dl",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "blockquote",
          "table",
          "hr");
  private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "br");
  private static final Set<String> SILENT = Set.of("script", "style", "img", "iframe");
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•–+]|\\u2022)\\s+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("^\\s*(?=\\d{1,2}[.)]\\s+\\S)");
  private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+(?=\\S)");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]*)]\\(\\s*<?([^\\s()<>]+)>?\\s*\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern CODE = Pattern.compile("`+([^`]+)`+");

  private final StringBuilder out = new StringBuilder();
  private final Map<String, RawSchedule.Address> addresses;
  private int pendingBreaks;
  private boolean pendingBlank;
  private int listDepth;
  private int codeDepth;
  private boolean afterMarker;

  ProseWriter(Map<String, RawSchedule.Address> addresses) {
    this.addresses = addresses;
  }

  String write(Element body) {
    for (Node child : body.childNodes()) {
      visit(child);
    }
    return out.toString().strip();
  }

  private void visit(Node node) {
    if (node instanceof TextNode text) {
      writeText(text);
    } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
      visitElement(element);
    }
  }

  private void visitElement(Element element) {
    String name = element.normalName();
    boolean block = BLOCKS.contains(name);
    boolean line = LINES.contains(name);
    boolean code = name.equals("pre") || name.equals("code") || name.equals("tt");
    if (block) {
      breakLines(2);
    } else if (line) {
      breakLines(1);
    }
    if (name.equals("li")) {
      writeMarker();
      listDepth++;
    }
    codeDepth += code ? 1 : 0;
    if (name.equals("td") || name.equals("th")) {
      pendingBlank = true;
    }
    for (Node child : element.childNodes()) {
      visit(child);
    }
    codeDepth -= code ? 1 : 0;
    if (name.equals("li")) {
      listDepth--;
      afterMarker = false;
    }
    if (name.equals("a")) {
      keep(element.attr("href"), element.text());
    }
    if (block) {
      breakLines(2);
    } else if (line && !name.equals("br")) {
      breakLines(1);
    }
  }

  private void writeText(TextNode node) {
    Node parent = node.parent();
    boolean preformatted = parent instanceof Element p && p.closest("pre") != null;
    boolean loose = parent instanceof Element p && p.normalName().equals("body");
    String[] lines = node.getWholeText().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (preformatted) {
        breakLines(i > 0 ? 1 : 0);
        append(line.stripTrailing(), true);
      } else if (line.isBlank() && loose && i > 0 && i < lines.length - 1) {
        breakLines(2);
      } else {
        pendingBlank |= i > 0;
        writeLine(line, i > 0 || pendingBreaks > 0 || out.isEmpty());
      }
    }
  }

  private void writeLine(String line, boolean first) {
    String rest = line;
    if (first && codeDepth == 0) {
      Matcher bullet = BULLET.matcher(rest);
      Matcher heading = HEADING.matcher(rest);
      if (bullet.find()) {
        breakLines(1);
        writeMarker();
        rest = rest.substring(bullet.end());
      } else if (NUMBER.matcher(rest).find()) {
        breakLines(1);
      } else if (heading.find()) {
        breakLines(2);
        rest = rest.substring(heading.end());
      } else if (rest.strip().startsWith("```")) {
        return;
      }
    }
    append(codeDepth == 0 ? withoutMarkdown(rest) : rest, false);
  }

  private String withoutMarkdown(String line) {
    String plain = line;
    if (plain.indexOf("](") >= 0) {
      Matcher link = LINK.matcher(plain);
      StringBuilder replaced = new StringBuilder();
      while (link.find()) {
        keep(link.group(2), link.group(1));
        link.appendReplacement(replaced, Matcher.quoteReplacement(link.group(1)));
      }
      plain = link.appendTail(replaced).toString();
    }
    if (plain.contains("**") || plain.contains("__")) {
      plain = STRONG.matcher(plain).replaceAll("$2");
    }
    return plain.indexOf('`') < 0 ? plain : CODE.matcher(plain).replaceAll("$1");
  }

  private void keep(String href, String label) {
    String url = href.strip();
    if (url.isEmpty() || url.startsWith("#") || url.startsWith("mailto:")) {
      return;
    }
    addresses.putIfAbsent(url, new RawSchedule.Address(url, Wording.fold(label), ""));
  }

  private void writeMarker() {
    append("-", true);
    pendingBlank = true;
    afterMarker = true;
  }

  private void breakLines(int count) {
    if (!afterMarker) {
      pendingBreaks = Math.max(pendingBreaks, listDepth > 0 ? Math.min(count, 1) : count);
    }
  }

  /** Appends words; blanks are folded unless {@code exact}. */
  private void append(String words, boolean exact) {
    if (words.isBlank()) {
      pendingBlank |= !words.isEmpty();
      return;
    }
    if (pendingBreaks > 0) {
      out.append(out.isEmpty() ? "" : "\n".repeat(pendingBreaks));
    } else if (!out.isEmpty() && (pendingBlank || Character.isWhitespace(words.charAt(0)))) {
      out.append(exact ? "" : " ");
    }
    out.append(exact ? words : Wording.fold(words));
    pendingBreaks = 0;
    afterMarker = false;
    pendingBlank = !exact && Character.isWhitespace(words.charAt(words.length() - 1));
  }
}
