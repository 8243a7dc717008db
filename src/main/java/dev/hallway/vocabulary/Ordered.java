package dev.hallway.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Copies collections so that they keep their order; {@link Set#copyOf} iterates differently in each
 * process, and the graph must not depend on that.
 */
final class Ordered {
  private Ordered() {}

  /** Returns an unmodifiable copy of {@code values} that iterates in the same order. */
  static <T> Set<T> setOf(Collection<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /** Returns an unmodifiable copy of {@code values} that iterates in the same order. */
  static <K, V> Map<K, V> mapOf(Map<K, V> values) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
