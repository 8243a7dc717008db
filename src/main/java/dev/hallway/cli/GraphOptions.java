package dev.hallway.cli;

import dev.hallway.graph.GraphAddress;
import dev.hallway.home.HallwayHome;
import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say where the graph is. */
final class GraphOptions {
  @Option(
      names = "--home",
      paramLabel = "<dir>",
      description =
          "Folder of Hallway's data; default $HALLWAY_HOME, else the platform's data folder.")
  private @Nullable Path home;

  @Option(
      names = "--neo4j",
      paramLabel = "<uri>",
      description =
          "Use this Neo4j server instead of the embedded database, as in neo4j+s://example.org; user and"
              + " password from NEO4J_USERNAME and NEO4J_PASSWORD, or asked for.")
  private @Nullable String neo4j;

  HallwayHome home() {
    return HallwayHome.choose(
        home,
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")));
  }

  /** Returns whether the graph is in an embedded database. */
  boolean isEmbedded() {
    return neo4j == null;
  }

  /** Returns the server that was asked for; empty for the embedded database. */
  Optional<GraphAddress> findServer(CommandLine commandLine) {
    if (neo4j == null) {
      return Optional.empty();
    }
    Map<String, String> environment = System.getenv();
    String user = environment.getOrDefault("NEO4J_USERNAME", "neo4j");
    String password = environment.get("NEO4J_PASSWORD");
    if (password == null) {
      password = askForPassword(commandLine, user);
    }
    return Optional.of(new GraphAddress.Server(neo4j, user, password));
  }

  private static String askForPassword(CommandLine commandLine, String user) {
    Console console =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .orElseThrow(() ->
                new CommandLine.ParameterException(
                    commandLine,
                    "Set NEO4J_PASSWORD: there is no terminal to ask for the password of '%s'"
                        .formatted(user)));
    char[] typed = console.readPassword("Password of %s: ", user);
    return typed == null ? "" : new String(typed);
  }
}
