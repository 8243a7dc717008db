package dev.hallway.graph;

import dev.hallway.home.HallwayHome;
import java.util.Optional;

/**
 * What questions are answered from, as it stood in the graph at one moment.
 *
 * <p>It is kept in the home when a process is done with the embedded database, so that the next
 * question need not start the database at all.
 */
public record Snapshot(GraphContents contents, GraphCounts counts) {
  /**
   * Finds the kept snapshot; empty where there is none or the database has been written to since.
   *
   * <p>Needs no lock: the database's transaction logs tell whether the snapshot is still true.
   */
  public static Optional<Snapshot> find(HallwayHome home) {
    return new SnapshotFile(home).read();
  }

  /**
   * Keeps this snapshot of the home's database, which must be closed and not have changed since.
   */
  public void keep(HallwayHome home) {
    new SnapshotFile(home).write(this);
  }
}
