package dev.hallway.benchmark;

import dev.hallway.graph.GraphAddress;
import dev.hallway.graph.HallwayGraph;
import dev.hallway.home.HallwayHome;
import dev.hallway.intake.Fetcher;
import dev.hallway.intake.Intake;
import dev.hallway.intake.IntakeListener;
import dev.hallway.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The home that is measured: {@code -Dhallway.home=…}, where something was imported before, or one
 * of its own with the sample.
 */
final class FilledHome {
  private static final String PROPERTY = "hallway.home";

  private FilledHome() {}

  /** Opens the graph, filling an empty home with the sample first. */
  static HallwayGraph open() {
    HallwayHome home = home();
    HallwayGraph graph = HallwayGraph.open(new GraphAddress.Embedded(home, 0));
    if (graph.listSources().isEmpty()) {
      Fetcher fetcher = new Fetcher(home.fetched(), Duration.ofSeconds(1), Duration.ZERO);
      new Intake(home, graph, Vocabulary.load(), fetcher, IntakeListener.silent()).takeSample();
    }
    return graph;
  }

  static HallwayHome home() {
    String given = System.getProperty(PROPERTY, "");
    return new HallwayHome(given.isEmpty() ? Path.of("target", "benchmark-home") : Path.of(given));
  }
}
