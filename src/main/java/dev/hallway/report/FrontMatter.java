package dev.hallway.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the fields before a post's text: YAML between {@code ---}, TOML between {@code +++}, the
 * bare fields of Pelican and the dotted ones of Nikola, also in a comment.
 *
 * <p>Reads line by line and never fails, since posts hold templates in place of values.
 */
final class FrontMatter {
  private static final Pattern YAML_FIELD =
      Pattern.compile("([A-Za-z_][\\w .:-]*?)\\s*:(?:\\s+(.*)|$)");
  private static final Pattern TOML_FIELD = Pattern.compile("([A-Za-z_][\\w.-]*)\\s*=\\s*(.*)");
  private static final Pattern NIKOLA_FIELD = Pattern.compile("\\.\\. ([a-z_]+):\\s*(.*)");
  private static final Pattern PELICAN_HEAD =
      Pattern.compile(
          "(?i)(title|date|author|authors|slug|category|tags|summary|modified|status|subject|lang)"
              + ":\\s.*");

  private final String source;
  private final Particulars particulars;
  private String key = "";
  private String value = "";

  FrontMatter(String source, Particulars particulars) {
    this.source = source;
    this.particulars = particulars;
  }

  /** Puts the fields into the particulars and returns the offset at which the text begins. */
  int read() {
    int start = skipBlank(0);
    String first = line(start);
    if (first.stripTrailing().equals("---")) {
      return fenced(start, "---", YAML_FIELD);
    }
    if (first.stripTrailing().equals("+++")) {
      return fenced(start, "+++", TOML_FIELD);
    }
    if (first.startsWith("<!--") && NIKOLA_FIELD.matcher(line(skipBlank(start + 4))).matches()) {
      int end = source.indexOf("-->", start);
      bare(skipBlank(start + 4), NIKOLA_FIELD);
      return end < 0 ? start : end + 3;
    }
    if (NIKOLA_FIELD.matcher(first.stripTrailing()).matches()) {
      return bare(start, NIKOLA_FIELD);
    }
    return PELICAN_HEAD.matcher(first).matches() ? bare(start, YAML_FIELD) : start;
  }

  private int fenced(int start, String fence, Pattern field) {
    int at = next(start);
    int end = at;
    while (end < source.length()) {
      String line = line(end).stripTrailing();
      if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
        while (at < end) {
          take(line(at), field);
          at = next(at);
        }
        flush();
        return next(end);
      }
      end = next(end);
    }
    return start;
  }

  private int bare(int start, Pattern field) {
    int at = start;
    while (at < source.length() && !line(at).isBlank() && !line(at).strip().equals("-->")) {
      if (field == YAML_FIELD
          && !Character.isWhitespace(line(at).charAt(0))
          && !field.matcher(line(at).stripTrailing()).matches()) {
        break;
      }
      take(line(at), field);
      at = next(at);
    }
    flush();
    return at;
  }

  private void take(String line, Pattern field) {
    Matcher matcher = field.matcher(line.stripTrailing());
    if (!line.isEmpty() && !Character.isWhitespace(line.charAt(0)) && matcher.matches()) {
      flush();
      key = matcher.group(1);
      String given = matcher.group(2) == null ? "" : matcher.group(2).strip();
      value = given.matches("[>|][+-]?") ? "" : plain(given);
    } else if (!line.isBlank() && !key.isEmpty()) {
      String more = plain(line.strip().replaceFirst("^-\\s+", ""));
      Matcher nested = YAML_FIELD.matcher(more);
      boolean named = nested.matches() && line.strip().length() < 200;
      if (!named) {
        boolean listed = line.strip().startsWith("- ") && !value.isEmpty();
        value = (value + (listed ? ", " : " ") + more).strip();
      } else if (nested.group(1).equals("name") && nested.group(2) != null) {
        value = (value + " " + plain(nested.group(2).strip())).strip();
      }
    }
  }

  private void flush() {
    if (!key.isEmpty()) {
      particulars.put(key, value);
    }
    key = "";
    value = "";
  }

  private static String plain(String value) {
    String inner = value;
    if (inner.length() > 1 && inner.startsWith("[") && inner.endsWith("]")) {
      inner = inner.substring(1, inner.length() - 1).strip();
      return inner.replaceAll("[\"']", "");
    }
    if (inner.length() > 1 && inner.startsWith("'") && inner.endsWith("'")) {
      return inner.substring(1, inner.length() - 1).replace("''", "'");
    }
    if (inner.length() > 1 && inner.startsWith("\"") && inner.endsWith("\"")) {
      return inner.substring(1, inner.length() - 1).replace("\\\"", "\"");
    }
    return inner;
  }

  private int skipBlank(int from) {
    int at = from;
    while (at < source.length() && (source.charAt(at) <= ' ' || source.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  private String line(int at) {
    int end = source.indexOf('\n', at);
    return source.substring(Math.min(at, source.length()), end < 0 ? source.length() : end);
  }

  private int next(int at) {
    int end = source.indexOf('\n', at);
    return end < 0 ? source.length() : end + 1;
  }
}
