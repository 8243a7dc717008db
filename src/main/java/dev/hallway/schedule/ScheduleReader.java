package dev.hallway.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Reads Pentabarf XML, the format in which FOSDEM has published its schedule since 2007, in all the
 * dialects that were seen until 2026, and in which many other conferences publish theirs.
 *
 * <p>Entries with a defect are mended or left out and reported as {@link ScheduleIssue}; a source
 * that is broken as a whole gives an exception and nothing else. Immutable, safe for many threads.
 */
public final class ScheduleReader {
  private final Set<String> nonPersons;

  /**
   * Creates a reader.
   *
   * @param nonPersons names in the schedule's person fields that are no persons, "FOSDEM Staff";
   *     compared as {@link Wording#fold folded}, their letters as they are
   */
  public ScheduleReader(Set<String> nonPersons) {
    this.nonPersons = Set.copyOf(nonPersons.stream().map(Wording::fold).toList());
  }

  /**
   * Reads one edition. Does not close {@code in}.
   *
   * @param sourceName file name or address, for messages
   * @throws UnreadableScheduleException if the source is empty, no XML, cut off, not in the
   *     encoding that it declares, carries a document type, is no Pentabarf schedule, has no
   *     events, or uses an event id twice
   */
  public Schedule read(InputStream in, String sourceName) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(SourceText.MOST_BYTES + 1);
    } catch (IOException e) {
      UnreadableScheduleException unreadable =
          new UnreadableScheduleException(
              sourceName,
              1,
              "reading broke off: " + e.getMessage(),
              "Check the file or the connection and try again.");
      unreadable.initCause(e);
      throw unreadable;
    }
    String text = SourceText.decode(bytes, sourceName);
    RawSchedule raw = new PentabarfParser(text, sourceName).parse();
    return new ScheduleAssembly(raw, sourceName, nonPersons).assemble();
  }

  /**
   * Tells cheaply whether a file may be a schedule: whether its first element is {@code
   * <schedule>}.
   *
   * @param firstKilobytes the beginning of the file; one kilobyte is enough for all known dialects
   */
  public static boolean looksLikeSchedule(String firstKilobytes) {
    int at = 0;
    while (true) {
      int next = firstKilobytes.indexOf('<', at);
      if (next < 0 || !isBlank(firstKilobytes, at, next)) {
        return false;
      }
      at = next;
      if (firstKilobytes.startsWith("<?", at)) {
        at = firstKilobytes.indexOf("?>", at) + 2;
      } else if (firstKilobytes.startsWith("<!--", at)) {
        at = firstKilobytes.indexOf("-->", at) + 3;
      } else if (firstKilobytes.startsWith("<!DOCTYPE schedule", at)) {
        return true;
      } else {
        return firstKilobytes.startsWith("<schedule", at)
            && at + 9 < firstKilobytes.length()
            && " \t\r\n>/".indexOf(firstKilobytes.charAt(at + 9)) >= 0;
      }
      if (at <= next) {
        return false;
      }
    }
  }

  private static boolean isBlank(String text, int start, int end) {
    return Wording.fold(text.substring(start, end)).isEmpty();
  }
}
