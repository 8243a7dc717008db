package dev.hallway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.graph.GraphAddress;
import dev.hallway.graph.HallwayGraph;
import dev.hallway.graph.SavedQuestion;
import dev.hallway.home.HallwayHome;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.QueryType;

/** The questions of {@code cypher/ask}, asked over the sample as they stand. */
class SavedQuestionTest {
  @TempDir private static Path folder;
  private static HallwayGraph graph;
  private static Driver driver;

  @BeforeAll
  static void takeTheSample() throws IOException {
    HallwayHome home = new HallwayHome(folder.resolve("home"));
    graph = HallwayGraph.open(new GraphAddress.Embedded(home, 0));
    Fetcher fetcher = new Fetcher(home.fetched(), Duration.ofSeconds(1), Duration.ZERO);
    new Intake(home, graph, Vocabulary.load(), fetcher, IntakeListener.silent()).takeSample();
    String password = Files.readString(home.passwordFile()).strip();
    driver = GraphDatabase.driver(graph.uri(), AuthTokens.basic(graph.user(), password));
  }

  @AfterAll
  static void close() {
    driver.close();
    graph.close();
  }

  static Stream<SavedQuestion> questions() {
    return SavedQuestion.list().stream();
  }

  @Test
  void theFirstAsksWhatRelatesToATechnology() {
    assertThat(SavedQuestion.list()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(SavedQuestion.list().getFirst().title()).isEqualTo("What relates to a technology?");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void eachSaysWhatItAnswersAndNamesItsParameters(SavedQuestion question) {
    assertThat(question.title()).endsWith("?");
    assertThat(question.description()).contains("\nParameters: ").endsWith(".");
    assertThat(question.cypher())
        .startsWithIgnoringCase(hasParameters(question) ? "WITH" : "MATCH");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void eachIsPlannedAndOnlyReads(SavedQuestion question) {
    try (Session session = session()) {
      assertThat(session.run("EXPLAIN " + question.text()).consume().queryType())
          .isEqualTo(QueryType.READ_ONLY);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void eachHasAnAnswerAsItStands(SavedQuestion question) {
    try (Session session = session()) {
      assertThat(session.run(question.text()).list()).as(question.title()).isNotEmpty();
    }
  }

  private static boolean hasParameters(SavedQuestion question) {
    return !question.description().endsWith("Parameters: none.");
  }

  private static Session session() {
    return driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
  }
}
