package dev.hallway.corpus;

import dev.hallway.vocabulary.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The names of nodes by how they, or one of their words, begin; for completing what somebody types.
 *
 * <p>A lookup is a binary search plus a walk over what begins that way.
 */
final class Beginnings {
  /** A folded name from one of its words on. */
  private record Entry(String key, int node, boolean whole) {}

  private final List<Entry> entries;
  private final ToIntFunction<Integer> talks;

  /**
   * Indexes names.
   *
   * @param talks how many talks a node has; the more, the earlier it is offered
   */
  Beginnings(List<Node> nodes, ToIntFunction<Integer> talks) {
    this.talks = talks;
    Set<Entry> all = new HashSet<>();
    for (Node node : nodes) {
      add(node.name(), node.index(), all);
      node.aliases().forEach(alias -> add(alias, node.index(), all));
    }
    entries = new ArrayList<>(all);
    entries.sort(Comparator.comparing(Entry::key).thenComparingInt(Entry::node));
  }

  private static void add(String name, int node, Set<Entry> all) {
    String slug = Slug.of(name.strip());
    int start = 0;
    do {
      all.add(new Entry(slug.substring(start).replace("-", ""), node, start == 0));
      start = slug.indexOf('-', start) + 1;
    } while (start > 0);
  }

  /**
   * Returns the nodes that begin with {@code folded}: first those of exactly that name, then those
   * whose name begins so, then those one of whose later words does; each with most talks first.
   */
  List<Integer> list(String folded, int limit) {
    Map<Integer, Integer> ranks = new HashMap<>();
    for (int i = first(folded);
        i < entries.size() && entries.get(i).key().startsWith(folded);
        i++) {
      Entry entry = entries.get(i);
      int rank = !entry.whole() ? 2 : entry.key().equals(folded) ? 0 : 1;
      ranks.merge(entry.node(), rank, Math::min);
    }
    return ranks.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparingInt(entry -> -talks.applyAsInt(entry.getKey()))
                .thenComparingInt(Map.Entry::getKey))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private int first(String folded) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).key().compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
