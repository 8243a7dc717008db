package dev.hallway.schedule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title without the marks that organisers put before or after it when the schedule changes.
 *
 * <p>Between 2013 and 2026 they wrote "AMENDMENT", "AMENDMENT:", "[AMENDMENT]", "AMENDEMENT",
 * "CANCELLED", "CANCELED", "CANCELLATION", "MOVED:", "[RESCHEDULED]", "REPLACEMENT:" and the like
 * before it, "CANCELLED", "- CANCELLED, replaced by …" and "(REPLACES CANCELLED TALK)" after it.
 *
 * @param title cleaned; the title as it was where nothing but a mark stood
 * @param cancelled whether a mark says that the talk itself does not take place
 */
record TitleMark(String title, boolean cancelled) {
  private static final String CANCEL = "CANCELL?ED|CANCELLATION";
  private static final String BARE = "AMENDE?MENT|AMENDED|" + CANCEL;
  private static final String ANY =
      BARE
          + "|MOVED|UPDATED?|RESCHEDULED|POSTPONED|WITHDRAWN"
          + "|(?:LAST[- ]MINUTE )?REPLACEMENT(?: TALK)?|NEW TIME|NEW ROOM";
  private static final List<Pattern> BEFORE =
      List.of(
          Pattern.compile(
              "^[\\[(]\\s*(" + ANY + ")\\s*[:!]?\\s*[\\])]\\s*[:–—-]*\\s*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("^(" + ANY + ")\\s*(?:[:!–—]|-(?=\\s))+\\s*"),
          Pattern.compile("^(" + BARE + "|MOVED)(?=\\s|$)\\s*"),
          Pattern.compile(
              "^(cancell?ed|amendment|rescheduled|postponed)\\s*:\\s*", Pattern.CASE_INSENSITIVE));
  private static final List<Pattern> AFTER =
      List.of(
          Pattern.compile(
              "\\s*[\\[(][^\\])]*\\b(?:replaces?|original)\\b[^\\])]*cancell?ed[^\\])]*[\\])]$",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "\\s*[:–—-]*\\s*[\\[(]\\s*(" + ANY + ")\\s*[\\])]$", Pattern.CASE_INSENSITIVE),
          Pattern.compile("(?:\\s+[–—-]+\\s*|\\s*:\\s*)(" + CANCEL + ")\\b[^a-z]?.*$"),
          Pattern.compile("\\s+(" + CANCEL + "|AMENDMENT)$"));

  /** Parses a title, which must be {@link Wording#clean clean}. */
  static TitleMark parse(String raw) {
    String title = raw;
    boolean cancelled = false;
    boolean found = true;
    while (found) {
      found = false;
      for (Pattern mark : BEFORE) {
        Matcher matcher = mark.matcher(title);
        if (matcher.find()) {
          found = true;
          cancelled |= isCancellation(matcher.group(1));
          title = title.substring(matcher.end());
        }
      }
      for (Pattern mark : AFTER) {
        Matcher matcher = mark.matcher(title);
        if (matcher.find()) {
          found = true;
          cancelled |= matcher.groupCount() > 0 && isCancellation(matcher.group(1));
          title = title.substring(0, matcher.start());
        }
      }
    }
    return new TitleMark(title.isBlank() ? raw : title.strip(), cancelled);
  }

  private static boolean isCancellation(String mark) {
    return mark.regionMatches(true, 0, "cancel", 0, 6) || mark.equalsIgnoreCase("withdrawn");
  }
}
