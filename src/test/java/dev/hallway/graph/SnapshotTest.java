package dev.hallway.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.home.HallwayHome;
import dev.hallway.intake.Fetcher;
import dev.hallway.intake.Intake;
import dev.hallway.intake.IntakeListener;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots of the sample, in the order of a home's life. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SnapshotTest {
  @TempDir private static Path folder;
  private static HallwayHome home;
  private static Snapshot taken;

  @BeforeAll
  static void fill() {
    home = new HallwayHome(folder);
    try (HallwayGraph graph = open()) {
      Fetcher fetcher = new Fetcher(home.fetched(), Duration.ofSeconds(1), Duration.ZERO);
      new Intake(home, graph, Vocabulary.load(), fetcher, IntakeListener.silent()).takeSample();
      taken = graph.snapshot();
    }
  }

  @Test
  @Order(1)
  void whatWasNeverKeptIsNotFound() {
    assertThat(Snapshot.find(home)).isEmpty();
  }

  @Test
  @Order(2)
  void whatIsKeptIsFoundAsItWas() {
    taken.keep(home, Snapshot.state(home));

    assertThat(taken.contents().reports()).isNotEmpty();
    assertThat(Snapshot.find(home)).contains(taken);
  }

  @Test
  @Order(3)
  void onlyReadingLeavesItTrue() {
    try (HallwayGraph graph = open()) {
      assertThat(graph.snapshot()).isEqualTo(taken);
    }

    assertThat(Snapshot.find(home)).contains(taken);
  }

  @Test
  @Order(4)
  void aFileThatIsCutShortIsAsGoodAsNone() throws IOException {
    Path file = folder.resolve("snapshot");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));

    assertThat(Snapshot.find(home)).isEmpty();
    Files.write(file, whole);
  }

  @Test
  @Order(5)
  void anyWriteMakesItOld() {
    try (HallwayGraph graph = open()) {
      graph.writeRelated(List.of());
    }

    assertThat(Snapshot.find(home)).isEmpty();
  }

  @Test
  @Order(6)
  void whatIsKeptOfAnOpenDatabaseIsTrueUntilTheNextWrite() {
    try (HallwayGraph graph = open()) {
      graph.snapshot().keep(home, Snapshot.state(home));
    }
    assertThat(Snapshot.find(home)).isPresent();

    try (HallwayGraph graph = open()) {
      String before = Snapshot.state(home);
      Snapshot old = graph.snapshot();
      graph.writeRelated(List.of());
      old.keep(home, before);
    }

    assertThat(Snapshot.find(home)).isEmpty();
  }

  @Test
  @Order(7)
  void anotherProcessCanJoinTheGraphOfTheOneThatHasItOpen() {
    try (HallwayGraph graph = open();
        HallwayGraph joined = HallwayGraph.open(new GraphAddress.Joined(home, graph.uri()))) {
      long before = graph.generation();

      joined.writeRelated(List.of());

      assertThat(graph.generation()).isGreaterThan(before);
      assertThat(joined.contents()).isEqualTo(taken.contents());
    }
  }

  private static HallwayGraph open() {
    return HallwayGraph.open(new GraphAddress.Embedded(home, 0));
  }
}
