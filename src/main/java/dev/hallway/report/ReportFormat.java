package dev.hallway.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which reports are written, told apart by what stands in them. */
enum ReportFormat {
  MARKDOWN,
  RESTRUCTUREDTEXT,
  HTML,
  PLAIN;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)\\A[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|article|main|section|div|h1|p)\\b.*");
  private static final List<Pattern> RESTRUCTURED =
      List.of(
          lines("^\\.\\. (?:\\|[^|]+\\| )?[\\w-]+::"),
          lines("^\\.\\. _[^:]+:"),
          lines("^\\.\\. (?:title|date|slug|tags|TEASER_END)\\b"),
          lines("^:[A-Za-z][\\w -]*:(?:\\s|$)"),
          Pattern.compile("`[^`<]+\\s<[^`>]+>`_"),
          Pattern.compile(":[a-z]+:`[^`]+`"),
          lines("^([=~\\-#*^])\\1{3,}\\s*\\n[^\\n]+\\n\\1{4,}\\s*$"),
          lines("^\\S[^\\n]*\\n([~^\"'+*])\\1{3,}\\s*$"),
          lines("^[^\\n]*\\S::\\s*$"));
  private static final List<Pattern> MARKED_DOWN =
      List.of(
          lines("^#{1,6}\\s+\\S"),
          Pattern.compile("]\\([^)\\s]+[^)]*\\)"),
          lines("^\\[[^\\]]+]:\\s+\\S+"),
          lines("^```"),
          Pattern.compile("\\*\\*[^*\\s][^*\\n]*\\*\\*"),
          lines("^> \\S"));
  private static final Pattern UNDERLINED = lines("^\\S[^\\n]*\\n(=|-)\\1{3,}\\s*$");

  private static Pattern lines(String regex) {
    return Pattern.compile(regex, Pattern.MULTILINE);
  }

  /**
   * Returns the format of a text.
   *
   * @param base where the text begins, behind the front matter
   * @param name file name, asked where the text has no mark of any format
   */
  static ReportFormat of(String source, int base, String name) {
    String text = source.substring(base).replace("\r\n", "\n");
    String ending = name.toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
    boolean page = PAGE.matcher(text.substring(0, Math.min(text.length(), 3000))).matches();
    if (page && (isWholePage(text) || count(MARKED_DOWN, text) < 3)) {
      return HTML;
    }
    int restructured = count(RESTRUCTURED, text) + (ending.equals("rst") ? 1 : 0);
    int markedDown = count(MARKED_DOWN, text) + (ending.startsWith("m") ? 1 : 0);
    if (restructured > 0 && restructured >= markedDown) {
      return RESTRUCTUREDTEXT;
    }
    boolean strong = markedDown > 0 || (UNDERLINED.matcher(text).find() && !ending.equals("txt"));
    boolean front = source.substring(0, base).strip().length() > 3;
    return strong || front ? MARKDOWN : PLAIN;
  }

  private static boolean isWholePage(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("<html") || lower.contains("<body") || lower.contains("</body>");
  }

  private static int count(List<Pattern> marks, String text) {
    int count = 0;
    for (Pattern mark : marks) {
      Matcher matcher = mark.matcher(text);
      for (int i = 0; i < 20 && matcher.find(); i++) {
        count++;
      }
    }
    return count;
  }
}
