package dev.hallway.schedule;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through Pentabarf XML and collects what its elements say.
 *
 * <p>Knows both {@code day/event} (until 2012) and {@code day/room/event} (since). A document type
 * is refused, so neither can entities grow nor can anything outside the file be read.
 */
final class PentabarfParser {
  private static final XMLInputFactory FACTORY = strictFactory();
  private static final String REMEDY =
      "The file is damaged or was cut off while it was fetched; fetch it again.";

  private final String text;
  private final String sourceName;
  private final Map<String, String> conference = new HashMap<>();
  private final List<String> days = new ArrayList<>();
  private final List<RawSchedule.Event> events = new ArrayList<>();
  private int conferenceLine = 1;
  private String day = "";
  private String room = "";

  PentabarfParser(String text, String sourceName) {
    this.text = text;
    this.sourceName = sourceName;
  }

  private static XMLInputFactory strictFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * Returns what the file says.
   *
   * @throws UnreadableScheduleException if it is no well-formed XML or no schedule
   */
  RawSchedule parse() {
    XMLStreamReader xml = null;
    try {
      xml = open();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> throw documentType(xml);
          case XMLStreamConstants.START_ELEMENT -> readRoot(xml);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw malformed(e, xml);
    }
    return new RawSchedule(conference, conferenceLine, days, events);
  }

  private XMLStreamReader open() throws XMLStreamException {
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(new StringReader(text));
    }
  }

  private void readRoot(XMLStreamReader xml) throws XMLStreamException {
    if (!xml.getLocalName().equals("schedule")) {
      throw new UnreadableScheduleException(
          sourceName,
          line(xml),
          "this XML is no schedule, its first element is <%s>, not <schedule>"
              .formatted(xml.getLocalName()),
          "Give a schedule in Pentabarf XML, such as https://fosdem.org/<year>/schedule/xml.");
    }
    while (nextChild(xml)) {
      switch (xml.getLocalName()) {
        case "conference" -> readConference(xml);
        case "day" -> readDay(xml);
        default -> skip(xml);
      }
    }
  }

  private void readConference(XMLStreamReader xml) throws XMLStreamException {
    conferenceLine = line(xml);
    while (nextChild(xml)) {
      conference.putIfAbsent(xml.getLocalName(), content(xml));
    }
  }

  private void readDay(XMLStreamReader xml) throws XMLStreamException {
    day = attribute(xml, "date");
    room = "";
    days.add(day);
    while (nextChild(xml)) {
      switch (xml.getLocalName()) {
        case "event" -> readEvent(xml);
        case "room" -> readRoom(xml);
        default -> skip(xml);
      }
    }
  }

  private void readRoom(XMLStreamReader xml) throws XMLStreamException {
    room = attribute(xml, "name");
    while (nextChild(xml)) {
      if (xml.getLocalName().equals("event")) {
        readEvent(xml);
      } else {
        skip(xml);
      }
    }
    room = "";
  }

  private void readEvent(XMLStreamReader xml) throws XMLStreamException {
    int line = line(xml);
    String id = attribute(xml, "id");
    Map<String, String> fields = new HashMap<>();
    List<RawSchedule.Person> persons = new ArrayList<>();
    List<RawSchedule.Address> addresses = new ArrayList<>();
    while (nextChild(xml)) {
      switch (xml.getLocalName()) {
        case "persons" -> {
          while (nextChild(xml)) {
            persons.add(new RawSchedule.Person(line(xml), content(xml)));
          }
        }
        case "links", "attachments" -> {
          while (nextChild(xml)) {
            String href = attribute(xml, "href");
            String type = attribute(xml, "type");
            addresses.add(new RawSchedule.Address(href, content(xml), type));
          }
        }
        default -> fields.putIfAbsent(xml.getLocalName(), content(xml));
      }
    }
    events.add(new RawSchedule.Event(line, id, day, room, fields, persons, addresses));
  }

  /** Goes to the next child element, or to the end of the present one and returns false. */
  private boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
    }
  }

  private void skip(XMLStreamReader xml) throws XMLStreamException {
    while (nextChild(xml)) {
      skip(xml);
    }
  }

  /** Returns the text of the present element; unescaped markup in it is kept as markup. */
  private String content(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder out = new StringBuilder();
    appendContent(xml, out);
    return out.toString();
  }

  private void appendContent(XMLStreamReader xml, StringBuilder out) throws XMLStreamException {
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          String href = attribute(xml, "href");
          out.append('<').append(name);
          out.append(href.isEmpty() ? "" : " href=\"" + href + "\"").append('>');
          appendContent(xml, out);
          out.append("</").append(name).append('>');
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            out.append(xml.getText());
        default -> {}
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : Wording.fold(value);
  }

  private static int line(XMLStreamReader xml) {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  private UnreadableScheduleException documentType(XMLStreamReader xml) {
    return new UnreadableScheduleException(
        sourceName,
        line(xml),
        "it has a document type (<!DOCTYPE …>), which may pull in entities and other files and is"
            + " refused",
        "Remove the <!DOCTYPE …> and write the characters that its entities stand for.");
  }

  private UnreadableScheduleException malformed(
      XMLStreamException e, @Nullable XMLStreamReader xml) {
    int line = e.getLocation() != null ? e.getLocation().getLineNumber() : 1;
    if (e.getLocation() == null && xml != null) {
      line = line(xml);
    }
    String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*?Message: ", "");
    String defect =
        text.contains("</schedule>")
            ? "this is no well-formed XML: " + Wording.fold(message)
            : "the file ends before </schedule>, it is cut off or no schedule ("
                + Wording.fold(message)
                + ")";
    UnreadableScheduleException unreadable =
        new UnreadableScheduleException(sourceName, Math.max(1, line), defect, REMEDY);
    unreadable.initCause(e);
    return unreadable;
  }
}
