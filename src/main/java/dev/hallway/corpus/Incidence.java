package dev.hallway.corpus;

import java.util.List;

/**
 * The ties between talks and nodes, stored twice as compressed sparse rows: by talk and by node.
 *
 * <p>Reading is safe from any thread.
 */
final class Incidence {
  private final int[] talkStarts;
  private final int[] talkNodes;
  private final int[] talkTies;
  private final int[] nodeStarts;
  private final int[] nodeTalks;
  private final int[] nodeTies;
  private final List<Tie> ties;

  /** One tie before it is sorted into rows. */
  record Entry(int talk, int node, Tie tie) {}

  /**
   * Sorts entries into rows; within a row they ascend by index.
   *
   * @param entries each pair of talk and node at most once
   */
  Incidence(int talks, int nodes, List<Entry> entries) {
    ties = entries.stream().map(Entry::tie).toList();
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
    nodeTies = new int[size];
    talkNodes = new int[size];
    talkTies = new int[size];
    List<Integer> byTalkAndNode =
        java.util.stream.IntStream.range(0, size)
            .boxed()
            .sorted(
                java.util.Comparator.<Integer>comparingInt(i -> entries.get(i).talk())
                    .thenComparingInt(i -> entries.get(i).node()))
            .toList();
    int[] nextOfNode = nodeStarts.clone();
    int position = 0;
    for (int i : byTalkAndNode) {
      Entry entry = entries.get(i);
      talkNodes[position] = entry.node();
      talkTies[position++] = i;
      int at = nextOfNode[entry.node()]++;
      nodeTalks[at] = entry.talk();
      nodeTies[at] = i;
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
    return ties.get(talkTies[position]);
  }

  int talkAt(int position) {
    return nodeTalks[position];
  }

  Tie tieOfNodeAt(int position) {
    return ties.get(nodeTies[position]);
  }
}
