package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relations that sentences state, found by either side. */
final class StatedRelations {
  private static final Comparator<Stated> ORDER =
      Comparator.<Stated>comparingInt(Stated::from)
          .thenComparingInt(Stated::to)
          .thenComparing(Stated::type)
          .thenComparing(Stated::source)
          .thenComparing(Stated::quote);

  private final List<List<Stated>> byNode = new ArrayList<>();

  StatedRelations(Corpus corpus) {
    for (int node = 0; node < corpus.nodes().size(); node++) {
      byNode.add(new ArrayList<>());
    }
    corpus.relations().stream()
        .filter(stated -> stated.from() != stated.to())
        .sorted(ORDER)
        .forEach(stated -> {
          byNode.get(stated.from()).add(stated);
          byNode.get(stated.to()).add(stated);
        });
  }

  /** Adds to each node's score what its relations with {@code asked} are worth. */
  void add(List<Node> asked, double weight, double[] scores) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Node node : asked) {
      for (Stated stated : byNode.get(node.index())) {
        int other = stated.from() == node.index() ? stated.to() : stated.from();
        counts.merge(other, 1, Integer::sum);
      }
    }
    counts.forEach((other, count) -> scores[other] += worth(count, weight));
  }

  /**
   * Returns what {@code count} statements are worth: half of the weight for one, ever less more.
   */
  static double worth(int count, double weight) {
    return weight * count / (count + 1.0);
  }

  /** Returns what sentences state between any of {@code asked} and {@code other}. */
  List<Stated> between(List<Node> asked, int other) {
    return byNode.get(other).stream()
        .filter(stated ->
            asked.stream()
                .anyMatch(node -> node.index() == stated.from() || node.index() == stated.to()))
        .toList();
  }
}
