package dev.hallway.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hallway.linking.Devrooms;
import dev.hallway.linking.Entity;
import dev.hallway.linking.EntityMentions;
import dev.hallway.linking.Evidence;
import dev.hallway.linking.Opinion;
import dev.hallway.linking.People;
import dev.hallway.linking.Person;
import dev.hallway.linking.Relation;
import dev.hallway.linking.RelationType;
import dev.hallway.linking.ReportReading;
import dev.hallway.linking.TalkReading;
import dev.hallway.linking.TalkReference;
import dev.hallway.mention.EntityType;
import dev.hallway.report.OriginMap;
import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.SchedulePicture;
import dev.hallway.schedule.TalkId;
import dev.hallway.schedule.TalkStatus;
import dev.hallway.vocabulary.Technology;
import dev.hallway.vocabulary.TechnologyKind;
import dev.hallway.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** What the graph must do on every kind of Neo4j; subclasses say on which. */
abstract class GraphContract {
  private static final Vocabulary VOCABULARY = vocabulary();
  private static final Entity GO = new Entity(EntityType.LANGUAGE, "go", "Go");
  private static final Entity DELVE = new Entity(EntityType.TOOL, "delve", "Delve");

  private static final Evidence SENTENCE = new Evidence("text", 0, 18, "Delve uses Podman.");

  private static final String FIRST =
      """
      1 | Sat 10:00 | 30 | Go devroom | H.1302 | Debugging with Delve | Ann Lee, Bo Ek | Delve debugs Go.
      2 | Sat 11:00 | 30 | Go devroom | H.1302 | Go is fast           | Bo Ek          | Fast.
      """;

  /** Returns a graph with nothing in it. */
  abstract GraphAddress.Server emptyServer();

  private HallwayGraph graph;
  private GraphAddress.Server server;

  @BeforeEach
  void open() {
    server = emptyServer();
    graph = HallwayGraph.open(server);
  }

  @org.junit.jupiter.api.AfterEach
  void close() {
    graph.close();
  }

  @Test
  void everyStatementIsAcceptedByTheDatabase() {
    try (Driver driver =
            GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()));
        Session session = driver.session()) {
      for (String folder : List.of("write", "derive", "read", "ask")) {
        for (Statement statement : Statement.list(folder)) {
          String text = "EXPLAIN " + withParameters(statement);
          assertThatCode(() -> session.run(text, PARAMETERS).consume())
              .as(statement.name())
              .doesNotThrowAnyException();
        }
      }
    }
  }

  private static final Map<String, Object> PARAMETERS = new java.util.HashMap<>();

  /** Gives every parameter of a statement a value, as EXPLAIN wants one. */
  private static String withParameters(Statement statement) {
    java.util.regex.Matcher names =
        java.util.regex.Pattern.compile("\\$(\\w+)").matcher(statement.text());
    while (names.find()) {
      PARAMETERS.putIfAbsent(names.group(1), null);
    }
    return statement.text();
  }

  @Test
  void aScheduleComesBackAsItWasWritten() {
    Schedule schedule = SchedulePicture.of(2023, FIRST);

    write(schedule);

    assertThat(graph.contents().schedules()).containsExactly(schedule);
    assertThat(graph.counts().talks()).isEqualTo(2);
    assertThat(graph.counts().speakers()).isEqualTo(2);
  }

  @Test
  void writingTheSameScheduleAgainChangesNothing() {
    Schedule schedule = SchedulePicture.of(2023, FIRST);
    write(schedule);
    GraphContents once = graph.contents();

    write(schedule);

    assertThat(graph.contents()).isEqualTo(once);
  }

  @Test
  void aTalkThatMovedStaysTheSameNodeAndOneThatVanishedIsWithdrawn() {
    write(SchedulePicture.of(2023, FIRST));
    Schedule later =
        SchedulePicture.of(
            2023,
            "1 | Sun 14:00 | 30 | Go devroom | K.1.105 | Debugging with Delve | Ann Lee, Bo Ek | Delve debugs Go.");

    int withdrawn = write(later);

    assertThat(withdrawn).isEqualTo(1);
    assertThat(graph.contents().talks())
        .extracting(
            row -> row.talk().id().event() + " " + row.talk().room() + " " + row.talk().status())
        .containsExactly("1 K.1.105 " + TalkStatus.SCHEDULED, "2 H.1302 " + TalkStatus.WITHDRAWN);
    assertThat(graph.counts().talks()).isEqualTo(2);
  }

  @Test
  void theRealScheduleReplacesTheSample() {
    write(SchedulePicture.of(2023, FIRST), true);
    Schedule real =
        SchedulePicture.of(
            2023,
            "1 | Sat 10:00 | 30 | Go devroom | H.1302 | Debugging with Delve | Ann Lee | All.");

    write(real, false);

    assertThat(graph.contents().schedules()).containsExactly(real);
    assertThat(graph.contents().editions()).noneMatch(GraphContents.EditionRow::sample);
  }

  @Test
  void theSameDevroomOfTwoYearsIsJoined() {
    write(SchedulePicture.of(2020, FIRST));
    write(SchedulePicture.of(2023, FIRST.replace("Go devroom", "Go")));

    graph.derive(VOCABULARY);

    assertThat(
            count(
                "MATCH (:Devroom {id: 'fosdem-2023/go'})-[:CONTINUES]->(:Devroom {id: 'fosdem-2020/go'}) RETURN count(*) AS n"))
        .isEqualTo(1);
  }

  @Test
  void aReportCanBeRemovedWithAllItBrought() {
    write(SchedulePicture.of(2023, FIRST));
    graph.derive(VOCABULARY);
    graph.writeRelated(List.of());
    GraphContents before = graph.contents();
    graph.writeReport(source("report/trip", "report"), report());
    assertThat(graph.contents().reports()).hasSize(1);
    assertThat(graph.contents().relations()).isNotEmpty();

    boolean removed = graph.removeReport("trip");
    graph.derive(VOCABULARY);

    assertThat(removed).isTrue();
    assertThat(graph.removeReport("trip")).isFalse();
    assertThat(graph.contents()).isEqualTo(before);
    assertThat(count("MATCH (n:UnlinkedTalk) RETURN count(n) AS n")).isZero();
  }

  @Test
  void aToolAndACompanyOfOneNameComeBackInOneOrder() {
    EntityMentions tool = mentions(DELVE, "text", 0, 5);
    EntityMentions company =
        mentions(new Entity(EntityType.ORGANIZATION, "delve", "Delve"), "text", 0, 5);

    graph.writeReport(source("report/trip", "report"), report(List.of(tool, company), List.of()));
    List<GraphContents.ReportRow> once = graph.contents().reports();
    graph.removeReport("trip");
    graph.writeReport(source("report/trip", "report"), report(List.of(company, tool), List.of()));

    assertThat(once.getFirst().mentions()).hasSize(2);
    assertThat(graph.contents().reports()).isEqualTo(once);
  }

  @Test
  void whomOnlyReportsNameIsSpelledAsMostOfThemDoInWhateverOrderTheyCome() {
    List<ReportReading> reports =
        List.of(
            naming("a", "Jerome Petit"), naming("b", "Jérôme Petit"), naming("c", "Jérôme Petit"));

    List<GraphContents.EntityRow> once = peopleOf(reports);
    reports.forEach(report -> graph.removeReport(report.report().id()));
    graph.derive(VOCABULARY);
    List<GraphContents.EntityRow> reversed = peopleOf(reports.reversed());

    assertThat(once).extracting(row -> row.entity().name()).containsExactly("Jérôme Petit");
    assertThat(once.getFirst().aliases()).containsExactly("Jerome Petit");
    assertThat(reversed).isEqualTo(once);
  }

  @Test
  void whomANewerScheduleDropsAndAReportNamesIsNoSpeaker() {
    write(SchedulePicture.of(2023, FIRST));
    writeReport(naming("trip", "Ann Lee"));
    graph.derive(VOCABULARY);
    assertThat(graph.counts().speakers()).isEqualTo(2);

    write(SchedulePicture.of(2023, FIRST.replace("Ann Lee, Bo Ek", "Bo Ek")));
    graph.derive(VOCABULARY);

    assertThat(graph.counts().speakers()).isEqualTo(1);
    assertThat(graph.counts().people()).isEqualTo(2);
  }

  @Test
  void whatTheVocabularyNoLongerListsHasNeitherAliasesNorArea() {
    write(SchedulePicture.of(2023, FIRST));
    graph.derive(VOCABULARY);
    GraphContents before = graph.contents();
    Technology delve =
        new Technology("Delve", TechnologyKind.TOOL, List.of("dlv"), Set.of(), List.of(), "go");

    graph.derive(vocabulary(delve));
    assertThat(graph.contents().entities())
        .filteredOn(row -> row.entity().equals(DELVE))
        .containsExactly(new GraphContents.EntityRow(DELVE, List.of("dlv"), "go"));
    graph.derive(VOCABULARY);

    assertThat(graph.contents()).isEqualTo(before);
  }

  @Test
  void aGraphOfANewerHallwayIsRefusedWithWhatToDo() {
    count("MERGE (h:Hallway {id: 'graph'}) SET h.schema = 99 RETURN count(h) AS n");

    assertThatThrownBy(() -> HallwayGraph.open(server))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageContainingAll("schema 99", "newer Hallway", "another home");
  }

  @Test
  void sentencesOfOneReportThatStateTheSameComeBackInTheOrderOfItsText() {
    Relation first = new Relation(DELVE, RelationType.USES, GO, SENTENCE);
    Relation second =
        new Relation(DELVE, RelationType.USES, GO, new Evidence("text", 19, 25, "Great."));
    List<EntityMentions> mentions =
        List.of(mentions(DELVE, "text", 0, 5), mentions(GO, "text", 11, 13));

    graph.writeReport(source("report/trip", "report"), report(mentions, List.of(first, second)));

    assertThat(graph.contents().relations())
        .extracting(GraphContents.RelationRow::quote)
        .containsExactly("Delve uses Podman.", "Great.");
  }

  @Test
  void whatNeedsDerivingIsKnownUntilItIsDone() {
    assertThat(graph.isDerived()).isTrue();
    write(SchedulePicture.of(2023, FIRST));
    assertThat(graph.isDerived()).isFalse();

    graph.derive(VOCABULARY);
    graph.writeRelated(List.of(new RelatedEdge("go", "delve", 1.5, 1, 2023, 2023)));

    assertThat(graph.isDerived()).isTrue();
    assertThat(graph.counts().related()).isEqualTo(1);
  }

  private List<GraphContents.EntityRow> peopleOf(List<ReportReading> reports) {
    reports.forEach(this::writeReport);
    graph.derive(VOCABULARY);
    return graph.contents().entities();
  }

  private void writeReport(ReportReading reading) {
    graph.writeReport(source("report/" + reading.report().id(), "report"), reading);
  }

  private int write(Schedule schedule) {
    return write(schedule, false);
  }

  private int write(Schedule schedule, boolean sample) {
    TalkReading reading =
        new TalkReading(
            new TalkId(schedule.edition().id(), "1"),
            List.of(mentions(DELVE, "title", 15, 20), mentions(GO, "abstract", 13, 15)),
            List.of());
    SourceRecord source =
        new SourceRecord(
            schedule.edition().id().value(), "schedule", "x.xml", "0", "none", "", sample);
    return graph.writeSchedule(
        source, schedule, List.of(reading), new People(VOCABULARY), new Devrooms(VOCABULARY));
  }

  private static EntityMentions mentions(Entity entity, String where, int start, int end) {
    Evidence evidence = new Evidence(where, start, end, entity.name());
    return new EntityMentions(entity, List.of(evidence), evidence);
  }

  private static SourceRecord source(String id, String kind) {
    return new SourceRecord(id, kind, "trip.md", "1", "none", "", false);
  }

  private static Vocabulary vocabulary(Technology... technologies) {
    return new Vocabulary(
        List.of(technologies), List.of(), List.of(), Set.of(), Set.of(), Map.of(), "none");
  }

  /** Returns a report that names one person and speaks of no talk. */
  private static ReportReading naming(String id, String person) {
    Person named = new People(VOCABULARY).of(person);
    Entity entity = new Entity(EntityType.PERSON, named.slug(), named.name());
    return new ReportReading(
        report(id), List.of(), List.of(), List.of(mentions(entity, "text", 0, 5)), List.of());
  }

  private static ReportReading report() {
    Entity podman = new Entity(EntityType.TOOL, "podman", "Podman");
    return report(
        List.of(mentions(DELVE, "text", 0, 5), mentions(podman, "text", 11, 17)),
        List.of(new Relation(DELVE, RelationType.USES, podman, SENTENCE)));
  }

  private static ReportReading report(List<EntityMentions> mentions, List<Relation> relations) {
    TalkId talk = TalkId.parse("fosdem-2023/1");
    return new ReportReading(
        report("trip"),
        List.of(new EditionId("fosdem-2023")),
        List.of(
            new TalkReference(
                "Delve", talk, "Debugging with Delve", true, Opinion.POSITIVE, SENTENCE, 0.9),
            new TalkReference("Elsewhere", null, null, true, Opinion.NEUTRAL, SENTENCE, 0.5)),
        mentions,
        relations);
  }

  private static Report report(String id) {
    String text = "Delve uses Podman. Great.";
    return new Report(
        id,
        id + ".md",
        "My trip",
        null,
        null,
        null,
        List.of(),
        text,
        List.of(),
        List.of(),
        List.of(),
        new OriginMap(java.util.stream.IntStream.range(0, text.length()).toArray()));
  }

  private long count(String query) {
    try (Driver driver =
            GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()));
        Session session = driver.session()) {
      return session.run(query).single().get("n").asLong();
    }
  }

  /** Empties a database that an earlier test has used. */
  static void empty(GraphAddress.Server server) {
    try (Driver driver =
            GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()));
        Session session = driver.session()) {
      session.run("MATCH (n) DETACH DELETE n").consume();
    }
  }
}
