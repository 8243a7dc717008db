package dev.hallway.corpus;

import java.util.Comparator;
import java.util.List;

/**
 * The ties between talks and nodes, stored twice as compressed sparse rows: by talk and by node.
 *
 * <p>Reading is safe from any thread.
 */
final class Incidence {
  private final int[] talkStarts;
  private final int[] talkNodes;
  private final int[] nodeStarts;
  private final int[] nodeTalks;
  private final int[] nodePositions;
  private final List<Tie> ties;

  /** One tie before it is sorted into rows. */
  record Entry(int talk, int node, Tie tie) {}

  /**
   * Sorts entries into rows; within a row they ascend by index.
   *
   * @param entries each pair of talk and node at most once
   */
  Incidence(int talks, int nodes, List<Entry> entries) {
    talkStarts = new int[talks + 1];
    nodeStarts = new int[nodes + 1];
    for (Entry entry : entries) {
      talkStarts[entry.talk() + 1]++;
      nodeStarts[entry.node() + 1]++;
    }
    for (int i = 0; i < talks; i++) {
      talkStarts[i + 1] += talkStarts[i];
    }
    for (int i = 0; i < nodes; i++) {
      nodeStarts[i + 1] += nodeStarts[i];
    }
    int size = entries.size();
    nodeTalks = new int[size];
    nodePositions = new int[size];
    talkNodes = new int[size];
    List<Entry> byTalkAndNode =
        entries.stream()
            .sorted(Comparator.comparingInt(Entry::talk).thenComparingInt(Entry::node))
            .toList();
    ties = byTalkAndNode.stream().map(Entry::tie).toList();
    int[] nextOfNode = nodeStarts.clone();
    int position = 0;
    for (Entry entry : byTalkAndNode) {
      talkNodes[position] = entry.node();
      int at = nextOfNode[entry.node()]++;
      nodeTalks[at] = entry.talk();
      nodePositions[at] = position++;
    }
  }

  int firstOfTalk(int talk) {
    return talkStarts[talk];
  }

  int firstOfNode(int node) {
    return nodeStarts[node];
  }

  int nodeAt(int position) {
    return talkNodes[position];
  }

  Tie tieOfTalkAt(int position) {
    return ties.get(position);
  }

  int talkAt(int position) {
    return nodeTalks[position];
  }

  int positionInTalk(int position) {
    return nodePositions[position];
  }
}
