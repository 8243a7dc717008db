package dev.hallway.relatedness;

import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of {@link Relatedness}. Several nodes and topics are asked about together: talks
 * about all of them count most.
 *
 * @param nodes by id, each once
 * @param topics words or phrases that are no nodes, "version control", each once
 * @param since first year to look at
 * @param until last year to look at
 * @param technologyKinds which kinds of technology to rank; the four by default
 * @param limit most results of each type, at least 1
 */
public record RelatednessQuery(
    List<Node> nodes,
    List<String> topics,
    int since,
    int until,
    Set<NodeType> technologyKinds,
    int limit) {
  private static final Set<NodeType> TECHNOLOGIES =
      EnumSet.of(NodeType.TOOL, NodeType.PROJECT, NodeType.LANGUAGE, NodeType.STANDARD);

  public RelatednessQuery {
    nodes = nodes.stream().distinct().sorted(Comparator.comparingInt(Node::index)).toList();
    topics =
        topics.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().sorted().toList();
    technologyKinds = Set.copyOf(technologyKinds);
    if (limit < 1) {
      throw new IllegalArgumentException("limit %d; ask for at least 1".formatted(limit));
    }
    if (nodes.isEmpty() && topics.isEmpty()) {
      throw new IllegalArgumentException("neither a node nor a topic; give at least one");
    }
  }

  /** Asks what relates to nodes, in all years, at most 20 of each type. */
  public static RelatednessQuery of(Node... nodes) {
    return new RelatednessQuery(
        List.of(nodes), List.of(), Integer.MIN_VALUE, Integer.MAX_VALUE, TECHNOLOGIES, 20);
  }

  /** Asks what relates to a topic, in all years, at most 20 of each type. */
  public static RelatednessQuery of(String topic) {
    return new RelatednessQuery(
        List.of(), List.of(topic), Integer.MIN_VALUE, Integer.MAX_VALUE, TECHNOLOGIES, 20);
  }

  /** Returns the same question about the years from {@code first} to {@code last} only. */
  public RelatednessQuery between(int first, int last) {
    return new RelatednessQuery(nodes, topics, first, last, technologyKinds, limit);
  }

  /** Returns the same question with at most {@code most} results of each type. */
  public RelatednessQuery limitedTo(int most) {
    return new RelatednessQuery(nodes, topics, since, until, technologyKinds, most);
  }

  /** Returns the same question with technologies of {@code kinds} only. */
  public RelatednessQuery ranking(Set<NodeType> kinds) {
    return new RelatednessQuery(nodes, topics, since, until, kinds, limit);
  }
}
