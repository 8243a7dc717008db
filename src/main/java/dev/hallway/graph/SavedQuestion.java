package dev.hallway.graph;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question to the graph in Cypher, from {@code cypher/ask}, that runs as it stands in any Neo4j
 * client: its first comment line asks it, the lines after say how it is answered and name the
 * parameters, and a leading {@code WITH} holds them with an example each.
 *
 * @param name file name without ending, {@code 010-what-relates}
 */
public record SavedQuestion(String name, String text) {
  private static final String COMMENT = "// ";

  /** Returns the questions in the order in which the guide asks them. */
  public static List<SavedQuestion> list() {
    return Statement.list("ask").stream()
        .map(statement -> new SavedQuestion(statement.name().replace("ask/", ""), statement.text()))
        .toList();
  }

  /** Returns the question in plain English. */
  public String title() {
    return text.lines().findFirst().orElseThrow().substring(COMMENT.length());
  }

  /** Returns how it is answered and what its parameters are. */
  public String description() {
    return text.lines()
        .skip(1)
        .takeWhile(line -> line.startsWith(COMMENT))
        .map(line -> line.substring(COMMENT.length()))
        .collect(Collectors.joining("\n"));
  }

  /** Returns the Cypher without the comments before it. */
  public String cypher() {
    return text.lines()
        .dropWhile(line -> line.startsWith(COMMENT))
        .collect(Collectors.joining("\n"));
  }
}
