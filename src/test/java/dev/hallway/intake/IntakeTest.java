package dev.hallway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.graph.GraphAddress;
import dev.hallway.graph.GraphContents;
import dev.hallway.graph.HallwayGraph;
import dev.hallway.home.HallwayHome;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Imports on the real embedded database; the tests build on each other, as a person's days do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntakeTest {
  @TempDir private static Path folder;
  private static HallwayHome home;
  private static HallwayGraph graph;
  private static Vocabulary vocabulary;

  @BeforeAll
  static void open() {
    home = new HallwayHome(folder.resolve("home"));
    graph = HallwayGraph.open(new GraphAddress.Embedded(home, 0));
    vocabulary = Vocabulary.load();
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @Test
  @Order(1)
  void whatCanNotBeReadIsRefusedWithTheRemedyAndLeavesNothingBehind() throws IOException {
    GraphContents before = graph.contents();
    String good = schedule(2019, "1", "Go and Rust");
    Path bad = Files.createDirectories(folder.resolve("bad"));
    Files.writeString(bad.resolve("cut.xml"), good.substring(0, good.length() - 40));
    Files.writeString(bad.resolve("page.xml"), "<!DOCTYPE html><html><body>404</body></html>");
    Files.writeString(bad.resolve("other.xml"), "<?xml version='1.0'?><rss/>");
    Files.writeString(bad.resolve("empty.xml"), "");
    Files.write(
        bad.resolve("latin.xml"),
        good.replace("Rust", "Rüst").getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(
        bad.resolve("twice.xml"), good.replace("</room>", event("1", "Again") + "</room>"));
    Files.writeString(
        bad.resolve("bomb.xml"),
        good.replace(
            "<schedule>",
            "<!DOCTYPE schedule [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><schedule>"));

    IntakeSummary summary = take(bad, folder.resolve("nowhere"));

    assertThat(summary.refusals()).hasSize(8);
    assertThat(summary.refusals())
        .allSatisfy(refusal -> {
          assertThat(refusal.why()).contains(Path.of(refusal.source()).getFileName().toString());
          assertThat(refusal.why()).hasSizeGreaterThan(refusal.source().length() + 20);
        });
    assertThat(summary.taken()).isEmpty();
    assertThat(graph.contents()).isEqualTo(before);
  }

  @Test
  @Order(2)
  void aFileTooLargeForAScheduleIsNotEvenRead() throws IOException {
    Path huge = folder.resolve("huge.xml");
    try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(2L << 30);
    }

    IntakeSummary summary = take(huge);

    assertThat(summary.refusals()).hasSize(1);
    assertThat(summary.refusals().getFirst().why()).contains("2,048 MB");
    Files.delete(huge);
  }

  @Test
  @Order(3)
  void schedulesAreReadBeforeReportsAndOneBadFileDoesNotHinderTheOthers() throws IOException {
    Path good = Files.createDirectories(folder.resolve("good"));
    Files.writeString(good.resolve("z-schedule.xml"), schedule(2019, "1", "Debugging with Delve"));
    Files.writeString(
        good.resolve("a-trip.md"),
        """
        ---
        title: FOSDEM 2019
        date: 2019-02-05
        ---
        ## Debugging with Delve

        Ann Lee showed Delve, a debugger for programs in Golang. Great talk.
        """);
    Files.writeString(good.resolve("broken.xml"), "<schedule>");
    Files.writeString(good.resolve("README.md"), "About this folder.");

    IntakeSummary summary = take(good);

    assertThat(summary.taken())
        .extracting(IntakeSummary.Taken::id)
        .containsExactly("fosdem-2019", "report/a-trip");
    assertThat(summary.refusals())
        .extracting(Refusal::source)
        .containsExactly(good.resolve("broken.xml").toString());
    assertThat(summary.passedOver()).containsExactly(good.resolve("README.md").toString());
    GraphContents contents = graph.contents();
    assertThat(contents.reports().getFirst().discussions())
        .extracting(discussion -> discussion.talk().toString())
        .containsExactly("fosdem-2019/1");
    assertThat(contents.mentions())
        .extracting(GraphContents.MentionRow::slug)
        .contains("delve", "go");
  }

  @Test
  @Order(4)
  void importingAgainChangesNothing() {
    GraphContents before = graph.contents();
    long generation = graph.generation();

    IntakeSummary summary =
        take(folder.resolve("good/z-schedule.xml"), folder.resolve("good/a-trip.md"));

    assertThat(summary.isUnchanged()).isTrue();
    assertThat(summary.unchanged()).isEqualTo(2);
    assertThat(graph.contents()).isEqualTo(before);
    assertThat(graph.generation()).isEqualTo(generation);
  }

  @Test
  @Order(5)
  void aReportIsLinkedAgainWhenItsScheduleChanges() throws IOException {
    Files.writeString(
        folder.resolve("good/z-schedule.xml"), schedule(2019, "7", "Debugging with Delve"));

    IntakeSummary summary = take(folder.resolve("good/z-schedule.xml"));

    assertThat(summary.withdrawn()).isEqualTo(1);
    assertThat(summary.taken()).extracting(IntakeSummary.Taken::id).contains("report/a-trip");
    assertThat(graph.contents().reports().getFirst().discussions())
        .extracting(discussion -> discussion.talk().toString())
        .containsExactly("fosdem-2019/7");
  }

  @Test
  @Order(6)
  void aReportGoesWithAllItBrought() {
    Intake intake = intake();
    assertThat(intake.listReports()).containsExactly("a-trip");

    assertThat(intake.removeReport("a-trip")).isTrue();

    assertThat(intake.listReports()).isEmpty();
    assertThat(graph.contents().reports()).isEmpty();
  }

  @Test
  @Order(7)
  void theSampleGivesWayToTheRealSchedule() throws IOException {
    intake().takeSample();
    assertThat(graph.contents().editions()).filteredOn(GraphContents.EditionRow::sample).hasSize(3);
    Path real = folder.resolve("real-2023.xml");
    Files.writeString(real, schedule(2023, "1", "Only talk"));

    take(real);

    GraphContents contents = graph.contents();
    assertThat(contents.talks())
        .filteredOn(row -> row.talk().id().edition().year() == 2023)
        .hasSize(1);
    assertThat(contents.editions())
        .filteredOn(GraphContents.EditionRow::sample)
        .extracting(row -> row.edition().id().year())
        .containsExactly(2017, 2020);
  }

  private static Intake intake() {
    Fetcher fetcher = new Fetcher(home.fetched(), Duration.ofSeconds(2), Duration.ofMillis(1));
    return new Intake(home, graph, vocabulary, fetcher, IntakeListener.silent());
  }

  private static IntakeSummary take(Path... paths) {
    List<String> arguments = Arrays.stream(paths).map(Path::toString).toList();
    return intake().take(arguments);
  }

  private static String schedule(int year, String id, String title) {
    String saturday = year == 2019 ? "2019-02-02" : "2023-02-04";
    String sunday = year == 2019 ? "2019-02-03" : "2023-02-05";
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <schedule>
      <conference><title>FOSDEM %d</title><venue>ULB</venue><city>Brussels</city>
        <start>%s</start><end>%s</end><day_change>09:00:00</day_change></conference>
      <day index="1" date="%s"><room name="H.1302">%s</room></day>
    </schedule>
    """
        .formatted(year, saturday, sunday, saturday, event(id, title));
  }

  private static String event(String id, String title) {
    return """
    <event id="%s"><start>10:00</start><duration>00:30</duration><room>H.1302</room>
    <title>%s</title><track>Go devroom</track>
    <abstract>&lt;p&gt;Delve debugs programs written in Go.&lt;/p&gt;</abstract>
    <persons><person id="1">Ann Lee</person></persons></event>
    """
        .formatted(id, title);
  }
}
