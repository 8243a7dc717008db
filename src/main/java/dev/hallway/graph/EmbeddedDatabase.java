package dev.hallway.graph;

import dev.hallway.home.HallwayHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;

/**
 * A Neo4j of this process's own: Bolt on the loopback address only, authentication on, its password
 * generated at the first start and kept in the home.
 */
final class EmbeddedDatabase implements AutoCloseable {
  static final String USER = "neo4j";
  private static final String FIRST_PASSWORD = "neo4j";

  private final DatabaseManagementService service;
  private final int port;
  private final String password;

  private EmbeddedDatabase(DatabaseManagementService service, int port, String password) {
    this.service = service;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the database of a home.
   *
   * @param boltPort 0 for any free port
   */
  static EmbeddedDatabase start(HallwayHome home, int boltPort) {
    String password = password(home);
    DatabaseManagementService service = service(home, boltPort);
    int port =
        ((GraphDatabaseAPI) service.database("neo4j"))
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT)
            .getPort();
    EmbeddedDatabase database = new EmbeddedDatabase(service, port, password);
    database.setPassword(home);
    return database;
  }

  private static DatabaseManagementService service(HallwayHome home, int boltPort) {
    return new DatabaseManagementServiceBuilder(home.database())
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", boltPort))
        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", boltPort))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(ServerSettings.allow_telemetry, false)
        .setConfig(BrowserSettings.ALLOW_OUTGOING_CONNECTIONS, false)
        .setConfig(BrowserSettings.RETAIN_CREDENTIALS, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(192))
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
        .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(64))
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.memory_tracking, false)
        .setConfig(GraphDatabaseSettings.debug_log_enabled, false)
        .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(1))
        .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
        // only this process's own driver is connected, and it has closed before: nothing to wait
        // for
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
        .build();
  }

  /** Reads the home's password, or makes one up and keeps it for the owner only. */
  static String password(HallwayHome home) {
    home.create();
    Path file = home.passwordFile();
    try {
      if (Files.exists(file)) {
        return Files.readString(file).strip();
      }
      byte[] random = new byte[18];
      new SecureRandom().nextBytes(random);
      String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, password + "\n");
      return password;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The password file '%s' can not be read or written: %s".formatted(file, e.getMessage()),
          e);
    }
  }

  /** Replaces the password that every new Neo4j starts with; does nothing from the second start. */
  private void setPassword(HallwayHome home) {
    Path done = home.database().resolve("password-set");
    if (Files.exists(done)) {
      return;
    }
    try (Driver driver = GraphDatabase.driver(uri(), AuthTokens.basic(USER, FIRST_PASSWORD));
        var session = driver.session(SessionConfig.forDatabase("system"))) {
      session
          .run(
              Statement.get("setup/password").text(),
              org.neo4j.driver.Values.parameters("old", FIRST_PASSWORD, "new", password))
          .consume();
    } catch (SecurityException e) {
      verifyPassword(e);
    }
    try {
      Files.createFile(done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Accepts that an earlier start, stopped midway, had set the password already. */
  private void verifyPassword(SecurityException refused) {
    try (Driver driver = GraphDatabase.driver(uri(), AuthTokens.basic(USER, password))) {
      driver.verifyConnectivity();
    } catch (SecurityException e) {
      e.addSuppressed(refused);
      throw new GraphUnavailableException(
          "The embedded database does not accept the password of the home; remove the folder 'neo4j' and the file"
              + " 'neo4j-password' from the Hallway home and import again",
          e);
    }
  }

  String uri() {
    return "bolt://127.0.0.1:" + port;
  }

  String password() {
    return password;
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
