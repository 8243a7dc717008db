package dev.hallway.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.hallway.home.HallwayHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.SecurityException;

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

  @Test
  void withoutThePasswordNobodyGetsIn() {
    assertThat(refusal(AuthTokens.none())).isInstanceOf(SecurityException.class);
    assertThat(refusal(AuthTokens.basic(EmbeddedDatabase.USER, "a guess")))
        .isInstanceOf(AuthenticationException.class);
  }

  private static Throwable refusal(AuthToken token) {
    try (Driver driver = GraphDatabase.driver(database.uri(), token)) {
      return catchThrowable(driver::verifyConnectivity);
    }
  }
}
