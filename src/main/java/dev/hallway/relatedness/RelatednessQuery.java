package dev.hallway.relatedness;

import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import java.util.Collections;
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
 * @param types what is asked for: kinds of technology, the four by default, or another type
 * @param limit most results of these types, at least 1; with them come at most 10 of each other
 *     type and 20 talks
 */
public record RelatednessQuery(
    List<Node> nodes, List<String> topics, int since, int until, Set<NodeType> types, int limit) {
  private static final int MOST_OTHERS = 10;
  private static final int MOST_TALKS = 20;
  private static final Set<NodeType> TECHNOLOGIES =
      EnumSet.of(NodeType.TOOL, NodeType.PROJECT, NodeType.LANGUAGE, NodeType.STANDARD);

  public RelatednessQuery {
    nodes = nodes.stream().distinct().sorted(Comparator.comparingInt(Node::index)).toList();
    topics =
        topics.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().sorted().toList();
    types = Set.copyOf(types);
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
    return new RelatednessQuery(nodes, topics, first, last, types, limit);
  }

  /** Returns the same question with at most {@code most} results of each type. */
  public RelatednessQuery limitedTo(int most) {
    return new RelatednessQuery(nodes, topics, since, until, types, most);
  }

  /** Returns the same question asking for {@code others}. */
  public RelatednessQuery ranking(Set<NodeType> others) {
    return new RelatednessQuery(nodes, topics, since, until, others, limit);
  }

  /** Returns the kinds of technology to rank: those asked for, or all if none is. */
  Set<NodeType> technologyKinds() {
    Set<NodeType> kinds = EnumSet.copyOf(TECHNOLOGIES);
    kinds.retainAll(types);
    return kinds.isEmpty() ? TECHNOLOGIES : kinds;
  }

  /** Returns how many talks to give. */
  int limitOfTalks() {
    return Math.min(limit, MOST_TALKS);
  }

  /** Returns how many results of {@code some} types to give. */
  int limitOf(Set<NodeType> some) {
    return Collections.disjoint(some, types) ? Math.min(limit, MOST_OTHERS) : limit;
  }
}
