package dev.hallway.cli;

import dev.hallway.graph.HallwayGraph;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Notices that an import has changed the graph, and has what follows from it done. */
final class GraphWatch implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final System.Logger LOG = System.getLogger(GraphWatch.class.getName());

  private final HallwayGraph graph;
  private final Runnable change;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("graph-watch").factory());
  private long seen;
  private @Nullable ScheduledFuture<?> looking;

  GraphWatch(HallwayGraph graph, Runnable change) {
    this.graph = graph;
    this.change = change;
    this.seen = graph.generation();
  }

  /** Looks at the graph every two seconds from now on. */
  void start() {
    looking =
        timer.scheduleWithFixedDelay(
            this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      long generation = graph.generation();
      if (generation != seen) {
        change.run();
        seen = generation;
      }
    } catch (RuntimeException e) { // the database may be away for a while; the timer must go on
      LOG.log(System.Logger.Level.WARNING, "Whether the graph has changed can not be told", e);
    }
  }

  @Override
  public void close() {
    if (looking != null) {
      looking.cancel(false);
    }
    timer.shutdownNow();
  }
}
