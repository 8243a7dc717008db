package dev.hallway.graph;

import dev.hallway.home.HallwayHome;
import java.util.Optional;

/**
 * What questions are answered from, as it stood in the graph at one moment.
 *
 * <p>It is kept in the home, so that the next question need not start the embedded database at all.
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

  /** Returns what tells the present state of the home's database from any after a write. */
  public static String state(HallwayHome home) {
    return new SnapshotFile(home).presentState();
  }

  /**
   * Keeps this snapshot of the home's database.
   *
   * @param state of the database before the snapshot was taken; a write since then makes it old
   */
  public void keep(HallwayHome home, String state) {
    new SnapshotFile(home).write(this, state);
  }
}
