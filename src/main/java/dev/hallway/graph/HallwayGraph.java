package dev.hallway.graph;

import dev.hallway.linking.Devrooms;
import dev.hallway.linking.People;
import dev.hallway.linking.ReportReading;
import dev.hallway.linking.TalkReading;
import dev.hallway.schedule.Schedule;
import dev.hallway.vocabulary.Vocabulary;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The graph, reached over Bolt wherever it is.
 *
 * <p>Each writing call is one transaction: it happens whole or not at all. Safe for use by several
 * threads.
 */
public final class HallwayGraph implements AutoCloseable {
  private static final int SCHEMA_VERSION = 2;

  private final @Nullable EmbeddedDatabase embedded;
  private final Driver driver;
  private final String uri;
  private final String user;

  private HallwayGraph(
      @Nullable EmbeddedDatabase embedded, Driver driver, String uri, String user) {
    this.embedded = embedded;
    this.driver = driver;
    this.uri = uri;
    this.user = user;
  }

  /**
   * Opens the graph and brings its schema up to date.
   *
   * @throws GraphUnavailableException if the database can not be reached, refuses the password, or
   *     was written by a newer Hallway
   */
  public static HallwayGraph open(GraphAddress address) {
    HallwayGraph graph =
        switch (address) {
          case GraphAddress.Embedded local -> {
            EmbeddedDatabase database = EmbeddedDatabase.start(local.home(), local.boltPort());
            yield connect(database, database.uri(), EmbeddedDatabase.USER, database.password());
          }
          case GraphAddress.Joined joined ->
              connect(
                  null,
                  joined.uri(),
                  EmbeddedDatabase.USER,
                  EmbeddedDatabase.password(joined.home()));
          case GraphAddress.Server server ->
              connect(null, server.uri(), server.user(), server.password());
        };
    try {
      graph.updateSchema();
    } catch (RuntimeException e) {
      graph.close();
      throw e;
    }
    return graph;
  }

  private static HallwayGraph connect(
      @Nullable EmbeddedDatabase embedded, String uri, String user, String password) {
    try {
      Driver driver =
          GraphDatabase.driver(
              uri,
              AuthTokens.basic(user, password),
              Config.builder()
                  .withConnectionTimeout(10, TimeUnit.SECONDS)
                  .withMaxTransactionRetryTime(
                      Duration.ofSeconds(15).toMillis(), TimeUnit.MILLISECONDS)
                  .withUserAgent("hallway")
                  .build());
      driver.verifyConnectivity();
      return new HallwayGraph(embedded, driver, uri, user);
    } catch (AuthenticationException e) {
      throw new GraphUnavailableException(
          "Neo4j at '%s' refuses user '%s': %s; set NEO4J_USERNAME and NEO4J_PASSWORD"
              .formatted(uri, user, e.getMessage()),
          e);
    } catch (Neo4jException | IllegalArgumentException e) {
      throw new GraphUnavailableException(
          "Neo4j at '%s' can not be reached: %s; check the address (bolt://host:7687, neo4j+s://host) and that it runs"
              .formatted(uri, e.getMessage()),
          e);
    }
  }

  private void updateSchema() {
    try (Session session = driver.session()) {
      int version = session.run(Statement.get("read/state").text()).single().get("schema").asInt(0);
      if (version > SCHEMA_VERSION) {
        throw new GraphUnavailableException(
            "The graph has schema %d, which a newer Hallway wrote; this one knows %d. Use the newer one, or another home"
                .formatted(version, SCHEMA_VERSION));
      }
      if (version < SCHEMA_VERSION) {
        Statement.list("schema").forEach(s -> session.run(s.text()).consume());
        session
            .run(Statement.get("write/schema-version").text(), Map.of("schema", SCHEMA_VERSION))
            .consume();
      }
    }
  }

  /** Returns the address for other Bolt clients. */
  public String uri() {
    return uri;
  }

  /** Returns the user that the graph was opened as. */
  public String user() {
    return user;
  }

  /** Lists what was imported, by id. */
  public List<SourceRecord> listSources() {
    return read(GraphReading::sources);
  }

  /** Returns whether what is derived is up to date with what was imported. */
  public boolean isDerived() {
    return read(reading -> reading.state().derived());
  }

  /** Returns a number that grows with each derivation. */
  public long generation() {
    return read(reading -> reading.state().generation());
  }

  /** Returns how much the graph holds. */
  public GraphCounts counts() {
    return read(GraphReading::counts);
  }

  /** Returns everything that questions are answered from, in one consistent view. */
  public Snapshot snapshot() {
    return read(reading -> new Snapshot(reading.contents(), reading.counts()));
  }

  /** Returns what the graph holds as rows, in one consistent view. */
  public GraphContents contents() {
    return read(GraphReading::contents);
  }

  /**
   * Writes an edition as its schedule has it now, in place of what was there: talks keep their
   * nodes, and those that the schedule no longer has are marked withdrawn.
   *
   * @return how many talks were withdrawn
   */
  public int writeSchedule(
      SourceRecord source,
      Schedule schedule,
      List<TalkReading> readings,
      People people,
      Devrooms devrooms) {
    try (Session session = driver.session()) {
      return session.executeWrite(
          tx -> new ScheduleWriting(tx, people, devrooms).write(source, schedule, readings));
    }
  }

  /** Writes a report and what was read from it, in place of an earlier reading. */
  public void writeReport(SourceRecord source, ReportReading reading) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(tx -> new ReportWriting(tx).write(source, reading));
    }
  }

  /**
   * Removes a report with all it brought.
   *
   * @param id the report's id
   * @return whether it was there
   */
  public boolean removeReport(String id) {
    try (Session session = driver.session()) {
      return session.executeWrite(tx -> new ReportWriting(tx).remove(id));
    }
  }

  /**
   * Brings names, kinds, aliases and chains of devrooms up to date, and drops what nothing names.
   */
  public void derive(Vocabulary vocabulary) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(tx -> new Derivation(tx).derive(vocabulary));
    }
  }

  /**
   * Writes which technologies relate, in place of what was there, and notes the graph as derived.
   */
  public void writeRelated(List<RelatedEdge> edges) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(tx -> new Derivation(tx).writeRelated(edges));
    }
  }

  private <T> T read(java.util.function.Function<GraphReading, T> query) {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> query.apply(new GraphReading(tx)));
    }
  }

  @Override
  public void close() {
    driver.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
