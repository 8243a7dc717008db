package dev.hallway.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads reStructuredText as blogs use it (Pelican, Nikola, Tinkerer): headings by their underlines,
 * lists, quotations, code, field lists, directives.
 *
 * <p>Source: the <a href="https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html">
 * reStructuredText specification</a>. Tables come out as their lines.
 */
final class RestructuredText {
  private static final Pattern ADORNMENT = Pattern.compile("([=\\-~`'\"^_*+#:.<>])\\1{2,}\\s*");
  private static final Pattern BULLET = Pattern.compile("[*+•‣⁃-](\\s+)(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,3}|#)[.)](\\s+)(?=\\S)");
  private static final Pattern FIELD = Pattern.compile(":([^:`\\s][^:`]*):(?:\\s+(.*))?");
  private static final Pattern TARGET = Pattern.compile("\\.\\. _([^:]+|`[^`]+`):\\s*(\\S.*)?");
  private static final Pattern NAMED =
      Pattern.compile("`([^`<]+?)\\s*<([^`>]+)>`_(?!_)", Pattern.DOTALL);
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\.\\. (?:\\|[^|]+\\| )?([\\w:-]+)::\\s*(.*)");
  private static final Set<String> SPOKEN =
      Set.of(
          "note",
          "warning",
          "tip",
          "hint",
          "important",
          "attention",
          "caution",
          "danger",
          "admonition",
          "topic",
          "sidebar",
          "container",
          "class",
          "epigraph",
          "pull-quote",
          "highlights",
          "update",
          "rubric");
  private static final Set<String> CODE =
      Set.of("code", "code-block", "sourcecode", "parsed-literal", "highlight");

  private final String source;
  private final int base;
  private final DraftText out;
  private final Particulars particulars;
  private final List<String> styles = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private final RestructuredInline inline;
  private int lists;
  private int quotations;

  RestructuredText(String source, int base, DraftText out, Particulars particulars) {
    this.source = source;
    this.base = base;
    this.out = out;
    this.particulars = particulars;
    this.inline = new RestructuredInline(targets, out);
  }

  void read() {
    List<Line> lines = Line.of(source, base);
    for (Line line : lines) {
      Matcher target = TARGET.matcher(line.text().strip());
      if (target.matches() && target.group(2) != null) {
        targets.put(
            RestructuredInline.name(target.group(1).replace("`", "")), target.group(2).strip());
      }
    }
    Matcher named = NAMED.matcher(source);
    while (named.find()) {
      targets.putIfAbsent(
          RestructuredInline.name(named.group(1)), named.group(2).replaceAll("\\s+", ""));
    }
    blocks(lines);
    out.end();
  }

  private void blocks(List<Line> lines) {
    int at = 0;
    while (at < lines.size()) {
      at = lines.get(at).isBlank() ? at + 1 : block(lines, at);
    }
  }

  /** Reads the block that begins at line {@code at} and returns the line after it. */
  private int block(List<Line> lines, int at) {
    Line line = lines.get(at);
    String text = line.text().stripTrailing();
    if (isOverlined(lines, at)) {
      heading(lines.get(at + 1), "over" + text.charAt(0));
      return at + 3;
    }
    if (isUnderlined(lines, at)) {
      heading(line, "under" + lines.get(at + 1).text().charAt(0));
      return at + 2;
    }
    if (line.indent() > 0) {
      return quotation(lines, at);
    }
    if (text.equals("..") || text.startsWith(".. ")) {
      return explicit(lines, at);
    }
    if (ADORNMENT.matcher(text).matches() || text.startsWith("__ ")) {
      return at + 1;
    }
    Matcher bullet = BULLET.matcher(text);
    if (bullet.lookingAt()) {
      return item(lines, at, bullet.end());
    }
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()) {
      return item(lines, at, number.end());
    }
    Matcher field = FIELD.matcher(text);
    if (field.matches()) {
      return field(lines, at, field);
    }
    return paragraph(lines, at);
  }

  private static boolean isOverlined(List<Line> lines, int at) {
    return at + 2 < lines.size()
        && isAdornment(lines.get(at))
        && !lines.get(at + 1).isBlank()
        && isAdornment(lines.get(at + 2))
        && lines.get(at).text().charAt(0) == lines.get(at + 2).text().charAt(0);
  }

  private static boolean isUnderlined(List<Line> lines, int at) {
    if (at + 1 >= lines.size() || !isAdornment(lines.get(at + 1)) || isAdornment(lines.get(at))) {
      return false;
    }
    int length = lines.get(at + 1).text().strip().length();
    return lines.get(at).indent() == 0
        && (length >= 4 || length >= lines.get(at).text().strip().length());
  }

  private static boolean isAdornment(Line line) {
    return ADORNMENT.matcher(line.text()).matches();
  }

  private void heading(Line line, String style) {
    if (!styles.contains(style)) {
      styles.add(style);
    }
    out.begin(Block.Kind.HEADING, Math.min(6, styles.indexOf(style) + 1));
    inline.write(List.of(line.stripped()));
    out.end();
  }

  private int quotation(List<Line> lines, int at) {
    int end = endOfIndented(lines, at);
    quotations += lists == 0 ? 1 : 0;
    blocks(dedented(lines.subList(at, end)));
    quotations -= lists == 0 ? 1 : 0;
    return end;
  }

  private int explicit(List<Line> lines, int at) {
    int end = endOfIndented(lines, at + 1);
    Matcher directive = DIRECTIVE.matcher(lines.get(at).text().stripTrailing());
    List<Line> body = dedented(lines.subList(at + 1, end));
    if (directive.matches()) {
      String name = directive.group(1);
      if (CODE.contains(name)) {
        code(withoutOptions(body));
      } else if (name.equals("figure")) {
        out.begin(Block.Kind.CAPTION, 0);
        inline.write(withoutOptions(body).stream().map(Line::stripped).toList());
        out.end();
      } else if (SPOKEN.contains(name)) {
        int start = lines.get(at).text().indexOf("::") + 2;
        Line argument = lines.get(at).from(start).stripped();
        if (!argument.isBlank() && !name.equals("class") && !name.equals("container")) {
          blocks(List.of(argument));
        }
        blocks(withoutOptions(body));
      }
    } else if (lines.get(at).text().startsWith(".. [")) {
      List<Line> note = new ArrayList<>(body);
      note.addFirst(lines.get(at).from(lines.get(at).text().indexOf(']') + 1).stripped());
      blocks(note);
    }
    return end;
  }

  private static List<Line> withoutOptions(List<Line> body) {
    int at = 0;
    while (at < body.size() && body.get(at).text().matches(":[\\w-]+:.*")) {
      at++;
    }
    while (at < body.size() && body.get(at).isBlank()) {
      at++;
    }
    return body.subList(at, body.size());
  }

  private void code(List<Line> lines) {
    out.begin(Block.Kind.CODE, 0);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int k = 0; k < line.text().length(); k++) {
        out.appendCode(line.text().charAt(k), line.offset() + k);
      }
      if (i < lines.size() - 1) {
        out.appendCode('\n', line.offset() + line.text().length());
      }
    }
    out.end();
  }

  private int item(List<Line> lines, int at, int width) {
    int end = endOfIndented(lines, at + 1);
    List<Line> body = new ArrayList<>();
    body.add(lines.get(at).from(width));
    body.addAll(dedented(lines.subList(at + 1, end)));
    lists++;
    out.beginItem(lists);
    blocks(body);
    out.endItem();
    lists--;
    return end;
  }

  private int field(List<Line> lines, int at, Matcher field) {
    int end = endOfIndented(lines, at + 1);
    StringBuilder value = new StringBuilder(field.group(2) == null ? "" : field.group(2));
    for (Line line : lines.subList(at + 1, end)) {
      value.append(' ').append(line.text().strip());
    }
    particulars.put(field.group(1), value.toString().strip());
    return Math.max(end, at + 1);
  }

  private int paragraph(List<Line> lines, int at) {
    int end = at + 1;
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && !(lines.get(end).indent() > 0 && end == at + 1)
        && !isUnderlined(lines, end)) {
      end++;
    }
    List<Line> words = new ArrayList<>();
    for (Line line : lines.subList(at, end)) {
      Line stripped = line.stripped();
      words.add(stripped.text().startsWith("| ") ? stripped.from(2) : stripped);
    }
    String last = words.getLast().text();
    boolean literal = last.endsWith("::");
    if (literal) {
      Line line = words.removeLast();
      String shown = last.substring(0, last.length() - (last.length() > 2 ? 1 : 2));
      words.add(new Line(line.offset(), shown));
    }
    out.begin(quotations > 0 ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH, 0);
    inline.write(words);
    out.end();
    if (literal) {
      int stop = endOfIndented(lines, end);
      List<Line> body = dedented(lines.subList(end, stop));
      code(withoutOptions(body));
      return stop;
    }
    return end;
  }

  /** Returns the line after the indented and blank lines that begin at {@code at}. */
  private static int endOfIndented(List<Line> lines, int at) {
    int end = at;
    for (int i = at; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      if (lines.get(i).indent() == 0) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  private static List<Line> dedented(List<Line> lines) {
    int least = lines.stream().filter(l -> !l.isBlank()).mapToInt(Line::indent).min().orElse(0);
    return lines.stream().map(line -> line.from(least)).toList();
  }
}
