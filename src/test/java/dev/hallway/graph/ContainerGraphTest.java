package dev.hallway.graph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** The graph on the official Docker image, where a Docker engine runs. */
class ContainerGraphTest extends GraphContract {
  private static final String PASSWORD = "a-password-for-tests";
  private static Neo4jContainer container;

  @BeforeAll
  static void start() {
    assumeTrue(
        DockerClientFactory.instance().isDockerAvailable(),
        "No Docker engine runs here; ServerProcessGraphTest covers the same server without it");
    container = new Neo4jContainer("neo4j:2026.08.1-community").withAdminPassword(PASSWORD);
    container.start();
  }

  @AfterAll
  static void stop() {
    if (container != null) {
      container.stop();
    }
  }

  @Override
  GraphAddress.Server emptyServer() {
    GraphAddress.Server server = new GraphAddress.Server(container.getBoltUrl(), "neo4j", PASSWORD);
    empty(server);
    return server;
  }
}
