package dev.hallway.relatedness;

import java.util.Arrays;

/** Weights of nodes that are added up without boxing, in a hash table with linear probing. */
final class Tally {
  private int[] nodes = new int[64];
  private double[] weights = new double[64];
  private int size;

  Tally() {
    Arrays.fill(nodes, -1);
  }

  void add(int node, double weight) {
    if (2 * size >= nodes.length) {
      grow();
    }
    int at = find(node);
    if (nodes[at] < 0) {
      nodes[at] = node;
      size++;
    }
    weights[at] += weight;
  }

  private int find(int node) {
    int at = (node * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(nodes.length - 1);
    while (nodes[at] >= 0 && nodes[at] != node) {
      at = (at + 1) & (nodes.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldNodes = nodes;
    double[] oldWeights = weights;
    nodes = new int[2 * oldNodes.length];
    weights = new double[nodes.length];
    Arrays.fill(nodes, -1);
    for (int i = 0; i < oldNodes.length; i++) {
      if (oldNodes[i] >= 0) {
        int at = find(oldNodes[i]);
        nodes[at] = oldNodes[i];
        weights[at] = oldWeights[i];
      }
    }
  }

  double weightOf(int node) {
    return weights[find(node)];
  }

  /** Returns the heaviest nodes, equal ones by index; for a small {@code most}. */
  int[] strongest(int most) {
    int[] best = new int[Math.min(most, size)];
    int count = 0;
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] < 0) {
        continue;
      }
      int place = count;
      while (place > 0 && isBefore(i, best[place - 1])) {
        place--;
      }
      if (place < best.length) {
        count = Math.min(count + 1, best.length);
        System.arraycopy(best, place, best, place + 1, count - place - 1);
        best[place] = i;
      }
    }
    return Arrays.stream(best).map(at -> nodes[at]).toArray();
  }

  private boolean isBefore(int one, int other) {
    return weights[one] > weights[other]
        || (weights[one] == weights[other] && nodes[one] < nodes[other]);
  }
}
