package dev.hallway.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names in a question.
 *
 * <p>"Audio and video" may be one name or two, which only a look-up can tell: whoever resolves
 * names tries {@code whole} first and {@code parts} then.
 *
 * @param whole the wording without quotation marks, not split; empty if there is no name
 * @param parts the wording split at commas and "and"; only {@code whole} where there is nothing to
 *     split or the name stood in quotation marks
 */
public record Names(String whole, List<String> parts) {
  private static final Pattern QUOTED_OR_SEPARATOR =
      Pattern.compile(
          "(?<quoted>\"[^\"]*\")"
              + "|\\s*[,;]\\s*(?:(?:and|or|plus)\\s+)?"
              + "|\\s+(?:and|or|plus|versus|vs\\.?|as well as|&|\\+)\\s+",
          Pattern.CASE_INSENSITIVE);

  public Names {
    parts = List.copyOf(parts);
  }

  /** Returns no names. */
  public static Names none() {
    return new Names("", List.of());
  }

  /** Returns one name that is not to be split. */
  public static Names of(String name) {
    return new Names(name, List.of(name));
  }

  /** Returns names that are not to be split further. */
  public static Names of(List<String> names) {
    return new Names(String.join(" and ", names), names);
  }

  /** Splits a wording at commas and "and", not within quotation marks. */
  static Names split(String wording) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = QUOTED_OR_SEPARATOR.matcher(wording);
    int from = 0;
    while (matcher.find()) {
      if (matcher.group("quoted") == null) {
        parts.add(bare(wording.substring(from, matcher.start())));
        from = matcher.end();
      }
    }
    parts.add(bare(wording.substring(from)));
    parts.removeIf(String::isBlank);
    return parts.isEmpty() ? none() : new Names(bare(wording), parts);
  }

  private static String bare(String wording) {
    return wording.replace("\"", "").strip().replaceAll("[,;]+$", "");
  }

  /** Says whether there is no name. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * Returns "eBPF, Nix and \"Audio and video\"": each name quoted that would be split otherwise.
   */
  public String inWords() {
    List<String> names = parts.stream().map(Names::quotedIfSplit).toList();
    if (names.size() < 2) {
      return names.stream().collect(Collectors.joining());
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private static String quotedIfSplit(String name) {
    return split(name).parts().size() > 1 ? '"' + name + '"' : name;
  }
}
