package dev.hallway.linking;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The clues of one candidate, gathered one by one; a clue not set is 0. */
final class Clues {
  private final Map<Clue, Double> values = new EnumMap<>(Clue.class);

  /** Sets {@code clue} to {@code value}, in [0,1]. */
  void set(Clue clue, double value) {
    values.put(clue, value);
  }

  /** Raises {@code clue} to {@code value} where it is less. */
  void raise(Clue clue, double value) {
    values.merge(clue, value, Math::max);
  }

  double get(Clue clue) {
    return values.getOrDefault(clue, 0.0);
  }

  boolean has(Clue clue) {
    return get(clue) > 0;
  }

  /** Returns clues of the same values that change apart from these. */
  Clues copy() {
    Clues copy = new Clues();
    copy.values.putAll(values);
    return copy;
  }

  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    values.forEach((clue, value) -> {
      if (value > 0) {
        shown.append(String.format(Locale.ROOT, "%s %.2f ", clue, value));
      }
    });
    return shown.toString().trim();
  }
}
