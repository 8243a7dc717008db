package dev.hallway.benchmark;

import dev.hallway.answer.LocalAnswers;
import dev.hallway.corpus.Corpus;
import dev.hallway.graph.HallwayGraph;
import java.io.IOException;
import java.nio.file.Files;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The graph of the {@link FilledHome} with its read model, and a Bolt client of its own. */
@State(Scope.Benchmark)
public class OpenGraph {
  HallwayGraph graph;
  Driver driver;
  Corpus corpus;
  LocalAnswers answers;

  /** Opens everything. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    graph = FilledHome.open();
    String password = Files.readString(FilledHome.home().passwordFile()).strip();
    driver = GraphDatabase.driver(graph.uri(), AuthTokens.basic(graph.user(), password));
    corpus = Corpus.of(graph.contents());
    answers = new LocalAnswers(corpus, graph.counts());
  }

  /** Closes everything. */
  @TearDown(Level.Trial)
  public void close() {
    driver.close();
    graph.close();
  }
}
