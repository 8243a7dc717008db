package dev.hallway.terminal;

import dev.hallway.answer.EntitySummary;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says counts, times and entities in words. */
final class Wordings {
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Wordings() {}

  /** Returns "1 talk", "1,234 talks". */
  static String count(long count, String thing) {
    return number(count) + " " + thing + (count == 1 ? "" : "s");
  }

  /** Returns "12,341". */
  static String number(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  /** Returns "2016–2026", or the one year. */
  static String years(int first, int last, Signs signs) {
    return first == last ? Integer.toString(first) : first + signs.dash() + last;
  }

  /** Returns the year of a talk, of its start or else of its id; empty if neither tells. */
  static String year(String start, String talkId) {
    if (start.matches("\\d{4}-.*")) {
      return start.substring(0, 4);
    }
    return talkId.matches(".*-\\d{4}/.*")
        ? talkId.substring(talkId.indexOf('/') - 4, talkId.indexOf('/'))
        : "";
  }

  /** Returns "Sat 4 February 2023, 10:30–10:55"; empty where the schedule gives no time. */
  static String dayAndTime(String start, String end, Signs signs) {
    return time(start)
        .map(from ->
            DAY_AND_TIME.format(from)
                + time(end).map(to -> signs.dash() + TIME.format(to)).orElse(""))
        .orElse("");
  }

  /** Returns "Sat 10:30"; empty where the schedule gives no time. */
  static String weekdayAndTime(String start) {
    return time(start).map(WEEKDAY_AND_TIME::format).orElse("");
  }

  /** Returns "Saturday 4 February"; empty where {@code start} is no time. */
  static String day(String start) {
    return time(start).map(DAY::format).orElse("");
  }

  /** Returns "10:30"; empty where {@code time} is none. */
  static String clock(String time) {
    return time(time).map(TIME::format).orElse("");
  }

  private static Optional<LocalDateTime> time(String text) {
    try {
      boolean offset = text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)$");
      return Optional.of(
          offset ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns "also BPF, extended Berkeley Packet Filter"; empty if there are no aliases. */
  static String aliases(EntitySummary entity) {
    List<String> aliases = entity.aliases();
    int shown = 4;
    String more = aliases.size() > shown ? ", …" : "";
    return aliases.isEmpty()
        ? ""
        : "also " + String.join(", ", aliases.subList(0, Math.min(shown, aliases.size()))) + more;
  }
}
