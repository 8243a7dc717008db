package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import java.util.EnumMap;
import java.util.Map;

/** The nodes of each type, by index. */
final class NodesByType {
  private final Map<NodeType, int[]> nodes = new EnumMap<>(NodeType.class);

  NodesByType(Corpus corpus) {
    for (NodeType type : NodeType.values()) {
      nodes.put(
          type,
          corpus.nodes().stream()
              .filter(node -> node.type() == type)
              .mapToInt(Node::index)
              .toArray());
    }
  }

  /** Returns the nodes of a type, ascending; not to be changed. */
  int[] of(NodeType type) {
    return nodes.getOrDefault(type, new int[0]);
  }
}
