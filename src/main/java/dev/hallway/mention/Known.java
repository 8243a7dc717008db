package dev.hallway.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What has been accepted in a document so far. */
final class Known {
  private final Map<Integer, Integer> endByStart = new HashMap<>();
  private final Map<Integer, Integer> startByEnd = new HashMap<>();
  private final Map<String, Integer> support = new HashMap<>();
  private final Set<String> categories = new HashSet<>();

  private Known(Stream<Found> found) {
    found.forEach(one -> {
      Sense sense = one.sense();
      endByStart.put(one.candidate().start(), one.candidate().end());
      startByEnd.put(one.candidate().end(), one.candidate().start());
      support.merge(sense.name(), sense.ambiguous() ? 2 : 3, Math::max);
      if (!sense.category().isEmpty()) {
        categories.add(sense.category());
      }
    });
  }

  /** Returns the technologies among {@code found}. */
  static Known technologies(List<Found> found) {
    return new Known(found.stream().filter(one -> one.sense().type().isTechnology()));
  }

  /** Returns the organisations among {@code found}. */
  static Known organizations(List<Found> found) {
    return new Known(found.stream().filter(one -> one.sense().type() == EntityType.ORGANIZATION));
  }

  boolean isEmpty() {
    return endByStart.isEmpty();
  }

  /** Adds what the texts that the document speaks of name. */
  Known with(Collection<Mention> spokenOf) {
    for (Mention mention : spokenOf) {
      support.merge(mention.name(), 2, Math::max);
    }
    return this;
  }

  /** Returns 0 to 3: how much the rest of the document makes {@code sense} likely. */
  int support(Sense sense) {
    int same = support.getOrDefault(sense.name(), 0);
    return same > 0 ? same : categories.contains(sense.category()) ? 1 : 0;
  }

  /** Returns whether the thing that {@code sense} stands for is named elsewhere. */
  boolean isNamed(Sense sense) {
    return support.containsKey(sense.name());
  }

  /** Returns the offset after what begins at {@code start}; -1 where nothing does. */
  int endOf(int start) {
    return endByStart.getOrDefault(start, -1);
  }

  /** Returns the offset where what ends before {@code end} begins; -1 where nothing does. */
  int startOf(int end) {
    return startByEnd.getOrDefault(end, -1);
  }
}
