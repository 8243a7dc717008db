package dev.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.graph.Snapshot;
import dev.hallway.home.HallwayHome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a command that has changed the graph leaves for the next question. */
class KeptSnapshotTest {
  @TempDir private static Path folder;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES) // a snapshot that never comes fails the test
  void whoeverHasChangedTheGraphLeavesASnapshotOfIt() throws InterruptedException {
    Thread server =
        Thread.ofPlatform().start(() -> run("serve", "--port", "0", "--bolt-port", "0"));
    while (server.isAlive() && reports().isEmpty()) {
      Thread.sleep(200);
    }
    String first = reports().getFirst();

    run("remove", first);
    while (server.isAlive() && (reports().isEmpty() || reports().contains(first))) {
      Thread.sleep(200);
    }
    server.interrupt();
    server.join();
    List<String> afterServing = reports();
    run("remove", afterServing.getFirst());

    assertThat(afterServing).isNotEmpty().doesNotContain(first);
    assertThat(reports()).isEqualTo(afterServing.subList(1, afterServing.size()));
  }

  /** Returns the reports of the snapshot that is kept; none where none is true. */
  private static List<String> reports() {
    return Snapshot.find(new HallwayHome(folder)).stream()
        .flatMap(snapshot -> snapshot.contents().reports().stream())
        .map(report -> report.id())
        .toList();
  }

  private static void run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--home";
    all[arguments.length + 1] = folder.toString();
    Hallway.commandLine().setOut(new PrintWriter(new StringWriter())).execute(all);
  }
}
