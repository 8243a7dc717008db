package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import java.util.Arrays;
import java.util.List;

/**
 * The areas that the vocabulary sorts technologies into, "databases", "multimedia": people who list
 * what belongs to a field draw it along such lines.
 *
 * <p>An area's lift is the logarithm of how many times the average score its technologies have,
 * never below 0: where an answer keeps to an area, that area's technologies gain by it. Scores are
 * shrunk towards the average as if each area held {@value #PRIOR} more technologies of just that.
 */
final class Areas {
  private static final double PRIOR = 5;

  private final List<String> names;
  private final int[] areaOfNode;
  private final int[] sizes;
  private final int all;

  Areas(Corpus corpus) {
    names =
        corpus.nodes().stream()
            .map(Node::area)
            .filter(area -> !area.isEmpty())
            .distinct()
            .sorted()
            .toList();
    areaOfNode = new int[corpus.nodes().size()];
    sizes = new int[names.size()];
    for (Node node : corpus.nodes()) {
      int area = names.indexOf(node.area());
      areaOfNode[node.index()] = area;
      if (area >= 0) {
        sizes[area]++;
      }
    }
    all = Arrays.stream(sizes).sum();
  }

  /** Returns the lift of each area, given the scores of nodes. */
  double[] lifts(double[] scores) {
    double[] sums = new double[sizes.length];
    double total = 0;
    for (int node = 0; node < scores.length; node++) {
      if (areaOfNode[node] >= 0) {
        sums[areaOfNode[node]] += scores[node];
        total += scores[node];
      }
    }
    double average = total / Math.max(1, all);
    for (int area = 0; area < sums.length && average > 0; area++) {
      double own = (sums[area] + PRIOR * average) / (sizes[area] + PRIOR);
      sums[area] = Math.max(0, Math.log(own / average));
    }
    return sums;
  }

  /** Returns the lift of a node's area; 0 where no area has it. */
  double liftOf(int node, double[] lifts) {
    return areaOfNode[node] < 0 ? 0 : lifts[areaOfNode[node]];
  }
}
