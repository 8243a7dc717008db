package dev.hallway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.graph.GraphAddress;
import dev.hallway.graph.GraphContents;
import dev.hallway.graph.HallwayGraph;
import dev.hallway.home.HallwayHome;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user adds to the vocabulary is found in what was imported before, and nowhere else. */
class OwnVocabularyTest {
  private static final String SCHEDULE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <schedule>
        <conference><title>FOSDEM 2023</title><start>2023-02-04</start><end>2023-02-05</end></conference>
        <day index="1" date="2023-02-04"><room name="H.1302">
          <event id="1"><start>10:00</start><duration>00:30</duration><room>H.1302</room>
            <title>Keeping pages warm</title><track>Web</track>
            <abstract>Our pages come from turnipd since 2019.</abstract>
            <persons><person id="1">Ann Lee</person></persons></event>
        </room></day>
      </schedule>
      """;
  private static final String REPORT =
      """
      # FOSDEM 2023

      We run turnipd at home.
      """;

  @TempDir private Path folder;

  @Test
  void namesOfOnesOwnAreReadFromWhatIsKeptAndGoWithTheirFile() throws IOException {
    HallwayHome home = new HallwayHome(folder.resolve("home"));
    Path schedule = Files.writeString(folder.resolve("schedule.xml"), SCHEDULE);
    Path report = Files.writeString(folder.resolve("trip.md"), REPORT);
    Path own = home.folder().resolve("vocabulary/technologies/own.yaml");
    try (HallwayGraph graph = HallwayGraph.open(new GraphAddress.Embedded(home, 0))) {
      take(home, graph, schedule.toString(), report.toString());
      GraphContents before = graph.contents();
      assertThat(blueTurnips(before)).isEmpty();
      Files.delete(schedule);
      Files.delete(report);

      Files.createDirectories(own.getParent());
      Files.writeString(own, "- {name: Blue Turnip, kind: tool, aliases: [turnipd]}\n");
      IntakeSummary again = take(home, graph);

      assertThat(again.refusals()).isEmpty();
      assertThat(again.taken())
          .extracting(IntakeSummary.Taken::id)
          .containsExactly("fosdem-2023", "report/trip");
      assertThat(blueTurnips(graph.contents())).containsExactly("fosdem-2023/1", "trip");
      assertThat(take(home, graph).isUnchanged()).isTrue();

      Files.delete(own);
      take(home, graph);

      assertThat(graph.contents()).isEqualTo(before);
    }
  }

  private static IntakeSummary take(HallwayHome home, HallwayGraph graph, String... arguments) {
    Vocabulary vocabulary = home.findVocabulary().map(Vocabulary::load).orElseGet(Vocabulary::load);
    Fetcher fetcher = new Fetcher(home.fetched(), Duration.ofSeconds(2), Duration.ofMillis(1));
    return new Intake(home, graph, vocabulary, fetcher, IntakeListener.silent())
        .take(List.of(arguments));
  }

  private static List<String> blueTurnips(GraphContents contents) {
    return Stream.concat(
            contents.mentions().stream()
                .filter(row -> row.slug().equals("blue-turnip"))
                .map(row -> row.talk().toString()),
            contents.reports().stream()
                .filter(row ->
                    row.mentions().stream().anyMatch(one -> one.slug().equals("blue-turnip")))
                .map(GraphContents.ReportRow::id))
        .toList();
  }
}
