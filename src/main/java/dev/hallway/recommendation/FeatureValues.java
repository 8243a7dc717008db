package dev.hallway.recommendation;

/** The values of all features of one candidate; 0 where none was set. */
final class FeatureValues {
  private final double[] values = new double[Feature.values().length];

  double get(Feature feature) {
    return values[at(feature)];
  }

  void set(Feature feature, double value) {
    values[at(feature)] = value;
  }

  void set(Feature feature, boolean holds) {
    set(feature, holds ? 1 : 0);
  }

  /** An EnumMap would box the twenty numbers of a thousand candidates at every question. */
  @SuppressWarnings("EnumOrdinal")
  private static int at(Feature feature) {
    return feature.ordinal();
  }
}
