package dev.hallway.web.site;

import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.Json;
import dev.hallway.answer.TalkAnswer;
import dev.hallway.answer.TalkSummary;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a talk to programs: as a schema.org {@code Event} in JSON-LD. */
final class TalkEvent {
  private static final int LONGEST_DESCRIPTION = 500;
  private static final Map<String, ZoneId> ZONES = Map.of("Brussels", ZoneId.of("Europe/Brussels"));
  private static final String ONLINE = "https://fosdem.org/";
  private static final String SCHEMA = "https://schema.org/";

  private final TalkAnswer answer;
  private final EditionAnswer edition;

  TalkEvent(TalkAnswer answer, EditionAnswer edition) {
    this.answer = answer;
    this.edition = edition;
  }

  /** Returns it as JSON that is safe within a script element: no text of it can end the element. */
  String json() {
    return Json.write(properties())
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e");
  }

  private Map<String, Object> properties() {
    TalkSummary talk = answer.talk();
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("@context", SCHEMA);
    event.put("@type", "Event");
    event.put("name", talk.title());
    event.put("startDate", time(talk.start()));
    if (!talk.end().equals(talk.start())) {
      event.put("endDate", time(talk.end()));
    }
    boolean scheduled = talk.status().equals("scheduled");
    event.put("eventStatus", SCHEMA + (scheduled ? "EventScheduled" : "EventCancelled"));
    event.put(
        "eventAttendanceMode",
        SCHEMA + (isOnline() ? "Online" : "Offline") + "EventAttendanceMode");
    event.put("location", location(talk.room()));
    if (!answer.abstractText().isBlank()) {
      event.put("description", shortened(answer.abstractText()));
    }
    if (talk.url() != null) {
      event.put("url", talk.url());
    }
    event.put(
        "performer",
        talk.speakers().stream().map(name -> Map.of("@type", "Person", "name", name)).toList());
    event.put(
        "superEvent",
        Map.of(
            "@type", "Event",
            "name", edition.name(),
            "startDate", edition.start(),
            "endDate", edition.end(),
            "location", location("")));
    if (talk.video() != null) {
      event.put(
          "recordedIn",
          Map.of("@type", "VideoObject", "name", talk.title(), "contentUrl", talk.video()));
    }
    return event;
  }

  /** Returns a local time with the offset of the venue, without one where that is not known. */
  private String time(String local) {
    ZoneId zone = ZONES.get(edition.city());
    LocalDateTime time = LocalDateTime.parse(local);
    return zone == null
        ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time)
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone));
  }

  private boolean isOnline() {
    return edition.venue().equalsIgnoreCase("online");
  }

  private Map<String, Object> location(String room) {
    if (isOnline()) {
      String url = answer.talk().url();
      return Map.of("@type", "VirtualLocation", "url", url == null ? ONLINE : url);
    }
    String name =
        Stream.of(room, edition.venue())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return Map.of(
        "@type",
        "Place",
        "name",
        name.isEmpty() ? edition.city() : name,
        "address",
        Map.of("@type", "PostalAddress", "addressLocality", edition.city()));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    int characters = line.codePointCount(0, line.length());
    return characters <= LONGEST_DESCRIPTION
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_DESCRIPTION)) + "…";
  }
}
