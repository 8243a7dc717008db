package dev.hallway.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the words of reStructuredText's inline markup. */
final class RestructuredInline {
  private static final Pattern MARKUP =
      Pattern.compile(
          "``(?<literal>.+?)``"
              + "|:[A-Za-z][\\w.:+-]*:`(?<role>[^`<]+?)(?:\\s*<[^`>]*>)?`"
              + "|`(?<named>[^`<]*?)\\s*<(?<target>[^`>]+)>`_{0,2}"
              + "|`(?<quoted>[^`]+)`(?<suffix>_{1,2}|:[A-Za-z]\\w*:)?"
              + "|\\*\\*(?<strong>[^\\s*](?:[^*]*?[^\\s*])?)\\*\\*"
              + "|(?<![\\w*])\\*(?<emphasis>[^\\s*](?:[^*]*?[^\\s*])?)\\*(?![\\w*])"
              + "|\\[(?<note>[#*]?\\w*)]_"
              + "|(?<![\\w/.])(?<word>[A-Za-z0-9][\\w.-]*?)__?(?![\\w/])"
              + "|\\|(?<substitution>[A-Za-z][^|\\n]*)\\|(?:_{1,2})?"
              + "|\\\\(?<escaped>[\\s\\S])",
          Pattern.DOTALL);

  private final Map<String, String> targets;
  private final DraftText out;

  /**
   * Creates a writer.
   *
   * @param targets addresses by lower-case reference name
   */
  RestructuredInline(Map<String, String> targets, DraftText out) {
    this.targets = targets;
    this.out = out;
  }

  void write(List<Line> lines) {
    Spread spread = Spread.of(lines);
    Matcher matcher = MARKUP.matcher(spread.text());
    int at = 0;
    while (matcher.find()) {
      plain(spread, at, matcher.start());
      markup(spread, matcher);
      at = matcher.end();
    }
    plain(spread, at, spread.text().length());
  }

  private void markup(Spread spread, Matcher matcher) {
    if (matcher.group("named") != null) {
      boolean bare = matcher.group("named").isBlank();
      out.beginLink(matcher.group("target").replaceAll("\\s+", ""));
      group(spread, matcher, bare ? "target" : "named");
      out.endLink();
    } else if (matcher.group("quoted") != null) {
      reference(spread, matcher, "quoted");
    } else if (matcher.group("word") != null) {
      if (target(matcher.group("word")).isEmpty()) {
        plain(spread, matcher.start(), matcher.end());
      } else {
        reference(spread, matcher, "word");
      }
    } else if (matcher.group("strong") != null) {
      out.beginBold();
      group(spread, matcher, "strong");
      out.endBold();
    } else if (matcher.group("note") != null) {
      plain(spread, matcher.start(), matcher.end() - 1);
    } else if (matcher.group("escaped") != null) {
      if (!matcher.group("escaped").isBlank()) {
        group(spread, matcher, "escaped");
      }
    } else {
      out.beginCode();
      group(spread, matcher, "literal");
      out.endCode();
      for (String name : List.of("role", "emphasis", "substitution")) {
        group(spread, matcher, name);
      }
    }
  }

  private void reference(Spread spread, Matcher matcher, String group) {
    out.beginLink(target(matcher.group(group)));
    group(spread, matcher, group);
    out.endLink();
  }

  private String target(String name) {
    return targets.getOrDefault(name(name), "");
  }

  /** Returns a reference name as it is compared: lower case, blanks folded. */
  static String name(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private void group(Spread spread, Matcher matcher, String name) {
    if (matcher.group(name) != null) {
      plain(spread, matcher.start(name), matcher.end(name));
    }
  }

  private void plain(Spread spread, int from, int to) {
    for (int i = from; i < to; i++) {
      out.append(spread.text().charAt(i), spread.origin(i));
    }
  }
}
