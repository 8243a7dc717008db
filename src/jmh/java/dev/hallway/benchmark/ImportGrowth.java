package dev.hallway.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dev.hallway.corpus.SyntheticContents;
import dev.hallway.graph.GraphAddress;
import dev.hallway.graph.HallwayGraph;
import dev.hallway.home.HallwayHome;
import dev.hallway.intake.Fetcher;
import dev.hallway.intake.Intake;
import dev.hallway.intake.IntakeListener;
import dev.hallway.intake.IntakeSummary;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * Measures how the cost of an import grows, in processor time of all threads, database included:
 * schedules of synthetic corpora of the sizes that the arguments give, into empty homes.
 */
public final class ImportGrowth {
  private static final long SEED = 20260131;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private ImportGrowth() {}

  /** Measures each size, in talks; a first small import warms up and is not shown. */
  public static void main(String... sizes) throws IOException {
    seconds(400);
    System.out.println("| talks | import, s | per 1000 talks, s |");
    System.out.println("|---|---|---|");
    for (String size : sizes) {
      int talks = Integer.parseInt(size);
      double seconds = seconds(talks);
      System.out.printf(
          Locale.ROOT, "| %d | %.0f | %.2f |%n", talks, seconds, seconds * 1000 / talks);
    }
  }

  private static double seconds(int talks) throws IOException {
    Path folder = Files.createTempDirectory("hallway-growth");
    try {
      Path schedules = Files.createDirectory(folder.resolve("schedules"));
      Pentabarf.write(SyntheticContents.of(talks, SEED), schedules);
      HallwayHome home = new HallwayHome(folder.resolve("home"));
      try (HallwayGraph graph = HallwayGraph.open(new GraphAddress.Embedded(home, 0))) {
        Fetcher fetcher = new Fetcher(home.fetched(), Duration.ofSeconds(1), Duration.ZERO);
        Intake intake =
            new Intake(home, graph, Vocabulary.load(), fetcher, IntakeListener.silent());
        long start = SYSTEM.getProcessCpuTime();
        IntakeSummary summary = intake.take(List.of(schedules.toString()));
        if (!summary.refusals().isEmpty()) {
          throw new IllegalStateException("Refused: " + summary.refusals().getFirst());
        }
        return (SYSTEM.getProcessCpuTime() - start) / 1e9;
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
