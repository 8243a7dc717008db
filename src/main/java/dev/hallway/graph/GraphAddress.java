package dev.hallway.graph;

import dev.hallway.home.HallwayHome;

/** Where the graph is: in an embedded database of this or another process, or on a server. */
public sealed interface GraphAddress {
  /**
   * A database inside this process, in a home that the process has locked.
   *
   * @param boltPort port of the Bolt connector on the loopback address; 0 for any free one
   */
  record Embedded(HallwayHome home, int boltPort) implements GraphAddress {}

  /**
   * The database inside another process on this machine that has the home open.
   *
   * @param uri where it listens, {@code bolt://127.0.0.1:7687}
   */
  record Joined(HallwayHome home, String uri) implements GraphAddress {}

  /**
   * A server, cluster or Aura.
   *
   * @param uri as the driver takes it, {@code neo4j+s://example.org}
   */
  record Server(String uri, String user, String password) implements GraphAddress {
    @Override
    public String toString() {
      return "Server[" + uri + ", " + user + "]";
    }
  }
}
