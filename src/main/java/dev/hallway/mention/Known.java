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
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();
  private final Map<String, Integer> support = new HashMap<>();
  private final Set<String> categories = new HashSet<>();

  private Known(Stream<Found> found) {
    found.forEach(one -> {
      Sense sense = one.sense();
      starts.add(one.candidate().start());
      ends.add(one.candidate().end());
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
    return starts.isEmpty();
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

  boolean startsAt(int word, Words words) {
    return word < words.size() && starts.contains(words.start(word));
  }

  boolean endsBefore(int word, Words words) {
    return word >= 0 && ends.contains(words.end(word));
  }
}
