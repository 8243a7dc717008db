package dev.hallway.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** The graph on a Neo4j server, the same program that the Docker image runs, in its own process. */
class ServerProcessGraphTest extends GraphContract {
  private static final String PASSWORD = "a-password-for-tests";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private static Path home;
  private static Process process;
  private static GraphAddress.Server server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    int port = freePort();
    Path configuration = Files.createDirectories(home.resolve("conf"));
    Files.writeString(
        configuration.resolve("neo4j.conf"),
        """
        server.default_listen_address=127.0.0.1
        server.bolt.listen_address=127.0.0.1:%d
        server.http.enabled=false
        server.https.enabled=false
        dbms.usage_report.enabled=false
        server.memory.pagecache.size=64m
        """
            .formatted(port));
    process =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--add-opens=java.base/java.nio=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.neo4j.server.Neo4jCommunity",
                    "--home-dir=" + home,
                    "--config-dir=" + configuration))
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("server.log").toFile())
            .start();
    server = new GraphAddress.Server("bolt://127.0.0.1:" + port, "neo4j", PASSWORD);
    awaitAndSetPassword();
  }

  private static void awaitAndSetPassword() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", "neo4j"));
          var session = driver.session(SessionConfig.forDatabase("system"))) {
        session
            .run(
                Statement.get("setup/password").text(),
                Values.parameters("old", "neo4j", "new", PASSWORD))
            .consume();
        return;
      } catch (ServiceUnavailableException e) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          throw new IllegalStateException(Files.readString(home.resolve("server.log")), e);
        }
        Thread.sleep(500);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (process != null) {
      process.destroy();
      process.waitFor(30, TimeUnit.SECONDS);
      process.destroyForcibly();
    }
  }

  @Override
  GraphAddress.Server emptyServer() {
    empty(server);
    return server;
  }
}
