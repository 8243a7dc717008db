package dev.hallway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.graph.GraphAddress;
import dev.hallway.graph.HallwayGraph;
import dev.hallway.graph.Snapshot;
import dev.hallway.home.HallwayHome;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources make the same graph, however they are named and in whatever order they come. */
class FileOrderTest {
  @TempDir private Path folder;

  @Test
  void theOrderOfFilesChangesNothingInTheGraph() throws IOException {
    Snapshot forwards = read("forwards", Comparator.naturalOrder());
    Snapshot backwards = read("backwards", Comparator.reverseOrder());

    assertThat(forwards.contents().talks()).isNotEmpty();
    assertThat(forwards.contents().reports()).isNotEmpty();
    assertThat(backwards).isEqualTo(forwards);
  }

  /** Imports the sample's schedules under names that sort in {@code order}, and its reports. */
  private Snapshot read(String name, Comparator<Path> order) throws IOException {
    Path files = Files.createDirectories(folder.resolve(name));
    List<Path> schedules = new ArrayList<>(list(Path.of("data/sample"), ".xml"));
    schedules.sort(order);
    for (Path schedule : schedules) {
      Files.copy(schedule, files.resolve(schedules.indexOf(schedule) + ".xml"));
    }
    List<Path> reports = new ArrayList<>(list(Path.of("data/sample/reports"), ""));
    reports.sort(order);
    HallwayHome home = new HallwayHome(folder.resolve(name + "-home"));
    try (HallwayGraph graph = HallwayGraph.open(new GraphAddress.Embedded(home, 0))) {
      Fetcher fetcher = new Fetcher(home.fetched(), Duration.ofSeconds(1), Duration.ZERO);
      Intake intake = new Intake(home, graph, Vocabulary.load(), fetcher, IntakeListener.silent());
      for (Path report : reports) {
        intake.take(List.of(report.toString()));
      }
      intake.take(List.of(files.toString()));
      return graph.snapshot();
    }
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .toList();
    }
  }
}
