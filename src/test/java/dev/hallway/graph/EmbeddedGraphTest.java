package dev.hallway.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.home.HallwayHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph in a database of this process's own. */
class EmbeddedGraphTest extends GraphContract {
  @TempDir private static Path folder;
  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = EmbeddedDatabase.start(new HallwayHome(folder), 0);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Override
  GraphAddress.Server emptyServer() {
    GraphAddress.Server server =
        new GraphAddress.Server(database.uri(), EmbeddedDatabase.USER, database.password());
    empty(server);
    return server;
  }

  @Test
  void thePasswordIsReadableByItsOwnerOnly() throws IOException {
    Path file = new HallwayHome(folder).passwordFile();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(database.password()).hasSizeGreaterThanOrEqualTo(20);
  }
}
