package dev.hallway.cli;

import dev.hallway.corpus.Corpus;
import dev.hallway.graph.GraphAddress;
import dev.hallway.graph.HallwayGraph;
import dev.hallway.graph.Snapshot;
import dev.hallway.home.HallwayHome;
import dev.hallway.home.Holder;
import dev.hallway.home.HomeInUseException;
import dev.hallway.home.HomeLock;
import dev.hallway.intake.Fetcher;
import dev.hallway.intake.Intake;
import dev.hallway.intake.IntakeListener;
import dev.hallway.vocabulary.Vocabulary;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A graph that this process has opened, with its home locked where the database is its own. */
final class OpenGraph implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final HallwayHome home;
  private final @Nullable HomeLock lock;
  private final HallwayGraph graph;
  private @Nullable Taken taken;

  /** A snapshot that is not kept yet. */
  private record Taken(Snapshot snapshot, String state) {}

  private OpenGraph(HallwayHome home, @Nullable HomeLock lock, HallwayGraph graph) {
    this.home = home;
    this.lock = lock;
    this.graph = graph;
  }

  /**
   * Opens the graph that the options name.
   *
   * @param command what for, told to others who want the same home
   * @param boltPort of an embedded database; 0 for any free port
   */
  static OpenGraph open(
      GraphOptions options, CommandLine commandLine, String command, int boltPort) {
    HallwayHome home = options.home();
    Optional<GraphAddress> server = options.findServer(commandLine);
    if (server.isPresent()) {
      home.create();
      return new OpenGraph(home, null, HallwayGraph.open(server.get()));
    }
    HomeLock lock = HomeLock.take(home, command);
    try {
      return new OpenGraph(
          home, lock, HallwayGraph.open(new GraphAddress.Embedded(home, boltPort)));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens the graph to write into it: as {@link #open} does, or, where a server has the home open,
   * through that server.
   */
  static OpenGraph openOrJoin(GraphOptions options, CommandLine commandLine, String command) {
    try {
      return open(options, commandLine, command, 0);
    } catch (HomeInUseException e) {
      HallwayHome home = options.home();
      String graph =
          Optional.ofNullable(e.holder()).flatMap(Holder::findGraph).orElseThrow(() -> e);
      return new OpenGraph(home, null, HallwayGraph.open(new GraphAddress.Joined(home, graph)));
    }
  }

  HallwayGraph graph() {
    return graph;
  }

  HallwayHome home() {
    return home;
  }

  /** Returns whether the database is this process's own. */
  boolean isEmbedded() {
    return lock != null;
  }

  /** Tells others where this process answers questions, and how they get into the graph. */
  void announce(String command, String address) {
    if (lock != null) {
      lock.announceAddress(command, address, graph.uri());
    }
  }

  /** Returns the vocabulary with the user's own additions. */
  Vocabulary vocabulary() {
    return home.findVocabulary().map(Vocabulary::load).orElseGet(Vocabulary::load);
  }

  Intake intake(IntakeListener listener) {
    return new Intake(
        home, graph, vocabulary(), new Fetcher(home.fetched(), TIMEOUT, PAUSE), listener);
  }

  /** Brings in the sample where the graph is empty, so that the first question has an answer. */
  void fillIfEmpty(IntakeListener listener) {
    if (graph.listSources().isEmpty()) {
      intake(listener).takeSample();
    }
  }

  /** Loads the read model. */
  Corpus corpus() {
    return Corpus.of(graph.contents());
  }

  /**
   * Takes a snapshot; where the embedded database is this process's own, it is kept for later
   * questions by {@link #keepTaken} or at the end.
   */
  synchronized Snapshot snapshot() {
    if (lock == null) {
      return graph.snapshot();
    }
    String state = Snapshot.state(home);
    Snapshot snapshot = graph.snapshot();
    taken = new Taken(snapshot, state);
    return snapshot;
  }

  /** Keeps the snapshot that was taken last, if there is one that is not kept yet. */
  synchronized void keepTaken() {
    Taken last = taken;
    taken = null;
    if (last != null) {
      last.snapshot().keep(home, last.state());
    }
  }

  /** Has a snapshot kept for later questions, where the embedded database is this process's own. */
  void keepSnapshot() {
    if (lock != null) {
      snapshot();
    }
  }

  @Override
  public void close() {
    graph.close();
    if (lock != null) {
      try (lock) {
        keepTaken();
      }
    }
  }
}
