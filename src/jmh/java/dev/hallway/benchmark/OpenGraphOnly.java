package dev.hallway.benchmark;

import dev.hallway.graph.HallwayGraph;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The graph of the {@link FilledHome}, nothing read from it yet. */
@State(Scope.Benchmark)
public class OpenGraphOnly {
  HallwayGraph graph;

  /** Opens the graph. */
  @Setup(Level.Trial)
  public void open() {
    graph = FilledHome.open();
  }

  /** Closes it. */
  @TearDown(Level.Trial)
  public void close() {
    graph.close();
  }
}
