package dev.hallway.plan;

import dev.hallway.schedule.TalkId;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * An event of somebody's calendar.
 *
 * @param start local time at the venue; empty where the event has none that can be read
 * @param end likewise
 */
record CalendarEvent(
    String uid,
    String title,
    String url,
    String room,
    Optional<LocalDateTime> start,
    Optional<LocalDateTime> end) {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final String BEGIN = "BEGIN:VCALENDAR";

  /** Returns whether {@code text} starts as iCalendar does. */
  static boolean isCalendar(String text) {
    return text.replaceFirst("^\\uFEFF", "").stripLeading().startsWith(BEGIN);
  }

  /**
   * Reads the events of a calendar.
   *
   * @throws UnreadableCalendarException if it is none
   */
  static List<CalendarEvent> list(String text) {
    try {
      return new CalendarBuilder()
              .build(new StringReader(text.replaceFirst("^\\uFEFF", "").stripLeading()))
              .<VEvent>getComponents("VEVENT")
              .stream()
              .map(CalendarEvent::of)
              .toList();
    } catch (ParserException | IllegalArgumentException | DateTimeException e) {
      throw new UnreadableCalendarException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CalendarEvent of(VEvent event) {
    return new CalendarEvent(
        text(event, Property.UID),
        text(event, Property.SUMMARY),
        text(event, Property.URL),
        text(event, Property.LOCATION),
        time(text(event, Property.DTSTART)),
        time(text(event, Property.DTEND)));
  }

  private static String text(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElse("").strip();
  }

  /** Reads a time; one without zone is taken for the venue's, whatever zone the event names. */
  private static Optional<LocalDateTime> time(String text) {
    try {
      LocalDateTime time = LocalDateTime.parse(text.replace("Z", ""), PlanCalendar.LOCAL);
      return Optional.of(
          text.endsWith("Z")
              ? time.atOffset(ZoneOffset.UTC).atZoneSameInstant(BRUSSELS).toLocalDateTime()
              : time);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns whether it is a break or an appointment of a plan of Hallway. */
  boolean isBreak() {
    return uid.matches(".+-\\d{4}-(break|appointment)-[^@]*@hallway");
  }

  PlannedTalk planned(TalkId id) {
    return new PlannedTalk(id, title, start, end, room);
  }
}
