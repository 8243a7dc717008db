package dev.hallway.graph;

import dev.hallway.linking.Devroom;
import dev.hallway.linking.Devrooms;
import dev.hallway.linking.EntityMentions;
import dev.hallway.linking.People;
import dev.hallway.linking.Person;
import dev.hallway.linking.Relation;
import dev.hallway.linking.TalkReading;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Link;
import dev.hallway.schedule.LinkKind;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Writes one edition within one transaction. */
final class ScheduleWriting {
  private final TransactionContext tx;
  private final Rows rows;
  private final People people;
  private final Devrooms devrooms;

  ScheduleWriting(TransactionContext tx, People people, Devrooms devrooms) {
    this.tx = tx;
    this.rows = new Rows(tx);
    this.people = people;
    this.devrooms = devrooms;
  }

  int write(SourceRecord source, Schedule schedule, List<TalkReading> readings) {
    Edition edition = schedule.edition();
    String id = edition.id().value();
    List<String> ids = schedule.talks().stream().map(talk -> talk.id().toString()).toList();
    Map<String, Object> which = Map.of("edition", id, "talks", ids);
    run("write/edition", edition(edition, source.sample()));
    run("write/remove-sample-talks", which);
    int withdrawn =
        source.sample()
            ? 0
            : tx.run(Statement.get("write/withdraw-talks").text(), which)
                .single()
                .get("withdrawn")
                .asInt();
    run("write/clear-talks", which);
    run("write/clear-relations", Map.of("sources", ids));
    rows.send(
        "write/talks",
        "talks",
        schedule.talks().stream().map(talk -> row(talk, source.sample())).toList(),
        Map.of("edition", id));
    rows.send("write/speakers", "speakers", speakers(schedule), Map.of());
    Map<String, List<EntityMentions>> mentions = new LinkedHashMap<>();
    Map<String, List<Relation>> relations = new LinkedHashMap<>();
    for (TalkReading reading : readings) {
      mentions.put(reading.talk().toString(), reading.mentions());
      relations.put(reading.talk().toString(), reading.relations());
    }
    rows.sendMentions("talk", mentions);
    rows.sendRelations(relations);
    run("write/source", ReportWriting.parameters(source));
    return withdrawn;
  }

  private static Map<String, Object> edition(Edition edition, boolean sample) {
    EditionId id = edition.id();
    return Map.of(
        "id", id.value(),
        "conference", id.conference(),
        "conferenceName", edition.conference(),
        "name", edition.name(),
        "year", id.year(),
        "start", edition.start(),
        "end", edition.end(),
        "city", edition.city(),
        "venue", edition.venue(),
        "sample", sample);
  }

  private Map<String, Object> row(Talk talk, boolean sample) {
    Devroom devroom = devrooms.of(talk.id().edition(), talk.track());
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", talk.id().toString());
    row.put("properties", properties(talk, sample));
    row.put(
        "devroom",
        Map.of(
            "id", devroom.id().toString(),
            "slug", devroom.id().slug(),
            "name", devroom.name(),
            "track", talk.track(),
            "kind", devroom.kind().name().toLowerCase(Locale.ROOT),
            "family", devroom.family()));
    if (!talk.room().isEmpty()) {
      row.put(
          "room",
          Map.of(
              "id", talk.id().edition() + "/" + talk.room(),
              "name", talk.room(),
              "building", building(talk.room())));
    }
    return row;
  }

  /** Returns the letters that a room's name begins with: UB for UB2.252A, H for H.1302. */
  private static String building(String room) {
    return room.matches("[A-Z]{1,2}[\\d.].*")
        ? room.replaceFirst("^([A-Z]{1,2}).*", "$1")
        : Slug.of(room);
  }

  private static Map<String, Object> properties(Talk talk, boolean sample) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", talk.id().toString());
    properties.put("edition", talk.id().edition().value());
    properties.put("event", talk.id().event());
    properties.put("title", talk.title());
    properties.put("subtitle", talk.subtitle());
    properties.put("abstract", talk.abstractText());
    properties.put("start", talk.start());
    properties.put("end", talk.end());
    properties.put("year", talk.id().edition().year());
    properties.put("url", talk.url());
    properties.put("status", talk.status().name().toLowerCase(Locale.ROOT));
    properties.put("sample", sample);
    properties.put("video", first(talk, LinkKind.RECORDING));
    properties.put("slides", first(talk, LinkKind.SLIDES));
    properties.put("links", talk.links().stream().map(Link::url).toList());
    properties.put("linkLabels", talk.links().stream().map(Link::label).toList());
    properties.put(
        "linkKinds",
        talk.links().stream().map(link -> link.kind().name().toLowerCase(Locale.ROOT)).toList());
    return properties;
  }

  private static String first(Talk talk, LinkKind kind) {
    return talk.links().stream()
        .filter(link -> link.kind() == kind)
        .map(Link::url)
        .findFirst()
        .orElse("");
  }

  private List<Map<String, Object>> speakers(Schedule schedule) {
    List<Map<String, Object>> speakers = new ArrayList<>();
    for (Talk talk : schedule.talks()) {
      for (int i = 0; i < talk.speakers().size(); i++) {
        Person person = people.of(talk.speakers().get(i));
        speakers.add(
            Map.of(
                "talk", talk.id().toString(),
                "slug", person.slug(),
                "name", person.name(),
                "as", person.name(),
                "position", i));
      }
    }
    return speakers;
  }

  private void run(String statement, Map<String, Object> parameters) {
    tx.run(Statement.get(statement).text(), parameters).consume();
  }
}
