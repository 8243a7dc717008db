package dev.hallway.plan;

import dev.hallway.recommendation.Recommendation;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Slug;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans as iCalendar (RFC 5545), with the time zone of Brussels and stable UIDs: importing a
 * plan again updates its talks rather than doubling them.
 */
public final class PlanCalendar {
  private static final String ZONE = "Europe/Brussels";

  /** How a local time is written: {@code 20230204T103000}. */
  static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /** The rules that hold in Brussels since 1996. */
  private static final String TIME_ZONE =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Hallway//Plan//EN
      BEGIN:VTIMEZONE
      TZID:Europe/Brussels
      BEGIN:STANDARD
      DTSTART:19961027T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZNAME:CET
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:19970330T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      TZNAME:CEST
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      END:DAYLIGHT
      END:VTIMEZONE
      END:VCALENDAR
      """;

  private PlanCalendar() {}

  /**
   * Returns a plan as iCalendar text with lines as the standard wants them.
   *
   * @param stamp when the plan was made
   * @param alarm how long before each talk the calendar is to ring; empty for never
   */
  public static String write(Plan plan, Instant stamp, Optional<Duration> alarm) {
    List<CalendarComponent> components = new ArrayList<>(timeZone());
    plan.items().forEach(item -> components.add(event(plan, item, stamp, alarm)));
    Calendar calendar =
        new Calendar(
            new PropertyList(
                List.of(
                    new ProdId("-//Hallway//Plan//EN"),
                    ImmutableVersion.VERSION_2_0,
                    ImmutableCalScale.GREGORIAN)),
            new ComponentList<>(components));
    try {
      StringWriter text = new StringWriter();
      new CalendarOutputter().output(calendar, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CalendarComponent> timeZone() {
    try {
      return new CalendarBuilder()
          .build(new StringReader(TIME_ZONE.replace("\n", "\r\n")))
          .getComponents();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserException e) {
      throw new IllegalStateException("The time zone of Brussels is misspelt", e);
    }
  }

  private static VEvent event(Plan plan, PlanItem item, Instant stamp, Optional<Duration> alarm) {
    List<Property> properties = new ArrayList<>();
    properties.add(new DtStamp(stamp));
    properties.add(new DtStart<LocalDateTime>(zone(), LOCAL.format(item.start())));
    if (item.end().isAfter(item.start())) {
      properties.add(new DtEnd<LocalDateTime>(zone(), LOCAL.format(item.end())));
    }
    switch (item) {
      case PlanItem.SeeTalk talk -> addTalk(talk, properties);
      case PlanItem.TakePause pause -> {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(pause.start().toLocalDate());
        properties.add(new Uid("%s-break-%s@hallway".formatted(plan.edition(), day)));
        properties.add(new Summary(plain(pause.name())));
      }
      case PlanItem.KeepAppointment kept -> {
        String name = Slug.of(kept.appointment().name());
        String start = LOCAL.format(kept.start());
        properties.add(
            new Uid("%s-appointment-%s-%s@hallway".formatted(plan.edition(), name, start)));
        properties.add(new Summary(plain(kept.appointment().name())));
        kept.appointment().room().ifPresent(room -> properties.add(new Location(plain(room))));
      }
    }
    return item instanceof PlanItem.SeeTalk talk && alarm.isPresent()
        ? new VEvent(
            new PropertyList(properties), new ComponentList<>(List.of(alarm(alarm.get(), talk))))
        : new VEvent(new PropertyList(properties));
  }

  private static VAlarm alarm(Duration before, PlanItem.SeeTalk talk) {
    return new VAlarm(
        new PropertyList(
            List.of(
                ImmutableAction.DISPLAY,
                new Trigger(before.negated()),
                new Description(plain(talk.choice().talk().talk().title())))));
  }

  /** Returns text without the control characters that iCalendar does not know. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
  }

  private static ParameterList zone() {
    return new ParameterList(List.of(new TzId(ZONE)));
  }

  private static void addTalk(PlanItem.SeeTalk item, List<Property> properties) {
    Talk talk = item.choice().talk().talk();
    properties.add(new Uid("%s-%s@hallway".formatted(talk.id().edition(), talk.id().event())));
    properties.add(new Summary(plain(talk.title())));
    properties.add(new Location(plain(talk.room())));
    URI address = address(talk.url());
    if (address != null) {
      properties.add(new Url(address));
    }
    properties.add(new Description(plain(description(item))));
  }

  private static @Nullable URI address(String url) {
    try {
      return url.matches("https?://.+") ? URI.create(url) : null;
    } catch (IllegalArgumentException e) {
      // An address that is none is of no use in a calendar, and no reason to have no calendar.
      return null;
    }
  }

  private static String description(PlanItem.SeeTalk item) {
    Talk talk = item.choice().talk().talk();
    StringBuilder text = new StringBuilder();
    text.append(String.join(", ", talk.speakers()))
        .append(talk.speakers().isEmpty() ? "" : " · ")
        .append(item.choice().talk().devroomName());
    item.choice().reasons().stream()
        .limit(3)
        .forEach(reason -> text.append("\n- ").append(reason.text()));
    item.second().map(second -> second(second.choice())).ifPresent(text::append);
    return text.toString();
  }

  private static String second(Recommendation second) {
    Talk talk = second.talk().talk();
    return "\nIf it is full: %s, %s, %s"
        .formatted(talk.title(), talk.room(), talk.start().toLocalTime());
  }
}
