package dev.hallway.benchmark;

import dev.hallway.graph.GraphContents;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.Talk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes schedules as the XML that an import reads. */
final class Pentabarf {
  private Pentabarf() {}

  /** Writes a file for each edition. */
  static void write(GraphContents contents, Path folder) throws IOException {
    for (Schedule schedule : contents.schedules()) {
      Files.writeString(folder.resolve(schedule.edition().id() + ".xml"), xml(schedule));
    }
  }

  private static String xml(Schedule schedule) {
    Edition edition = schedule.edition();
    Map<LocalDate, Map<String, List<Talk>>> days =
        schedule.talks().stream()
            .collect(
                Collectors.groupingBy(
                    talk -> talk.start().toLocalDate(),
                    TreeMap::new,
                    Collectors.groupingBy(Talk::room, TreeMap::new, Collectors.toList())));
    StringBuilder xml =
        new StringBuilder(
            """
            <schedule><conference><title>%s</title><city>%s</city><venue>%s</venue>
            <start>%s</start><end>%s</end></conference>
            """
                .formatted(
                    edition.name(),
                    edition.city(),
                    edition.venue(),
                    edition.start(),
                    edition.end()));
    days.forEach((day, rooms) -> {
      xml.append("<day date=\"%s\">".formatted(day));
      rooms.forEach((room, talks) -> {
        xml.append("<room name=\"%s\">%n".formatted(room));
        talks.forEach(talk -> xml.append(event(talk)));
        xml.append("</room>");
      });
      xml.append("</day>");
    });
    return xml.append("</schedule>\n").toString();
  }

  private static String event(Talk talk) {
    String persons =
        talk.speakers().stream()
            .map(name -> "<person>" + escaped(name) + "</person>")
            .collect(Collectors.joining());
    return """
    <event id="%s"><start>%s</start><duration>00:%02d</duration><room>%s</room><title>%s</title>
    <track>%s</track><abstract>%s</abstract><persons>%s</persons></event>
    """
        .formatted(
            talk.id().event(),
            talk.start().toLocalTime(),
            talk.duration().toMinutes(),
            talk.room(),
            escaped(talk.title()),
            talk.track(),
            escaped(escaped(talk.abstractText())),
            persons);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
  }
}
