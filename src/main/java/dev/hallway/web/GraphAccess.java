package dev.hallway.web;

import java.net.URI;

/**
 * Where Bolt clients on this machine reach the graph; the password is not part of it.
 *
 * @param uri as clients take it, {@code bolt://127.0.0.1:7687}
 */
public record GraphAccess(URI uri, String user) {
  /** Returns the address with the user in it, as Neo4j Browser takes it. */
  public String uriWithUser() {
    return uri.getScheme() + "://" + user + "@" + uri.getAuthority();
  }

  /**
   * Returns what a page must be allowed to connect to: Bolt in a WebSocket, and the same port over
   * HTTP, where the server says what it is. A routing address may lead to any server of a cluster.
   */
  public String connectSources() {
    boolean encrypted = uri.getScheme().contains("+");
    String host = uri.getScheme().startsWith("neo4j") ? "" : "//" + uri.getAuthority();
    return (encrypted ? "wss:" : "ws:")
        + host
        + (encrypted ? " https:" : " http:")
        + "//"
        + uri.getAuthority();
  }
}
