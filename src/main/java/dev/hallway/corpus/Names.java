package dev.hallway.corpus;

import dev.hallway.vocabulary.EditDistance;
import dev.hallway.vocabulary.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds nodes by what people call them.
 *
 * <p>Names are compared folded: case, accents, blanks and punctuation do not count, "+" and "#" do.
 * Where several nodes share a name, the one with more talks comes first.
 */
public final class Names {
  private static final int SHORTEST_FORGIVEN = 4;

  private final List<Node> nodes;
  private final Incidence incidence;
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private @Nullable Beginnings beginnings;

  Names(List<Node> nodes, Incidence incidence) {
    this.nodes = nodes;
    this.incidence = incidence;
    for (Node node : nodes) {
      add(node.name(), node.index());
      node.aliases().forEach(alias -> add(alias, node.index()));
    }
    byName
        .values()
        .forEach(list ->
            list.sort(Comparator.<Integer>comparingInt(n -> -talks(n)).thenComparing(n -> n)));
  }

  private void add(String name, int node) {
    List<Integer> list = byName.computeIfAbsent(fold(name), key -> new ArrayList<>());
    if (!list.contains(node)) {
      list.add(node);
    }
  }

  private int talks(int node) {
    return incidence.firstOfNode(node + 1) - incidence.firstOfNode(node);
  }

  /** Returns {@code name} as it is compared: its slug without hyphens. */
  public static String fold(String name) {
    return Slug.of(name.strip()).replace("-", "");
  }

  /** Returns the nodes of that name, the one with most talks first. */
  public List<Node> list(String name) {
    return byName.getOrDefault(fold(name), List.of()).stream().map(nodes::get).toList();
  }

  /** Finds the node of that name and of a type that {@code type} accepts. */
  public Optional<Node> find(String name, Predicate<NodeType> type) {
    return list(name).stream().filter(node -> type.test(node.type())).findFirst();
  }

  /**
   * Returns names near {@code name}, the nearest first: those it begins, those it is a part of, and
   * those within a third of its length in edits (optimal string alignment).
   */
  public List<Node> listNearest(String name, Predicate<NodeType> type, int limit) {
    String folded = fold(name);
    record Near(int node, int distance) {}
    Map<Integer, Near> found = new HashMap<>();
    byName.forEach((key, list) -> {
      int distance = distance(folded, key);
      if (distance < Integer.MAX_VALUE) {
        for (int node : list) {
          if (type.test(nodes.get(node).type())) {
            found.merge(node, new Near(node, distance), (a, b) -> a.distance <= b.distance ? a : b);
          }
        }
      }
    });
    return found.values().stream()
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparingInt(near -> -talks(near.node))
                .thenComparingInt(Near::node))
        .limit(limit)
        .map(near -> nodes.get(near.node))
        .toList();
  }

  /**
   * Returns nodes whose name, or a word of it, begins with {@code beginning}, those whose name
   * begins so first, each with most talks first. The first call makes an index.
   */
  public List<Node> listBeginning(String beginning, int limit) {
    return beginnings().list(fold(beginning), limit).stream().map(nodes::get).toList();
  }

  private synchronized Beginnings beginnings() {
    Beginnings ready = beginnings;
    if (ready == null) {
      ready = new Beginnings(nodes, this::talks);
      beginnings = ready;
    }
    return ready;
  }

  /** Finds the node that a misspelt name most likely means: within one edit in four letters. */
  public Optional<Node> findForgiving(String name, Predicate<NodeType> type) {
    Optional<Node> exact = find(name, type);
    String folded = fold(name);
    if (exact.isPresent() || folded.length() < SHORTEST_FORGIVEN) {
      return exact;
    }
    int allowed = folded.length() / 4;
    return byName.entrySet().stream()
        .filter(entry -> EditDistance.atMost(folded, entry.getKey(), allowed) <= allowed)
        .flatMap(entry ->
            entry.getValue().stream()
                .filter(node -> type.test(nodes.get(node).type()))
                .map(node -> Map.entry(EditDistance.atMost(folded, entry.getKey(), allowed), node)))
        .min(
            Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getKey)
                .thenComparingInt(entry -> -talks(entry.getValue()))
                .thenComparingInt(Map.Entry::getValue))
        .map(entry -> nodes.get(entry.getValue()));
  }

  private static int distance(String asked, String known) {
    if (known.equals(asked)) {
      return 0;
    }
    if (known.startsWith(asked)) {
      return 1;
    }
    int allowed = Math.max(1, asked.length() / 3);
    int edits = EditDistance.atMost(asked, known, allowed);
    if (edits <= allowed) {
      return 1 + edits;
    }
    return asked.length() > 2 && known.toLowerCase(Locale.ROOT).contains(asked)
        ? 2 + allowed
        : Integer.MAX_VALUE;
  }
}
