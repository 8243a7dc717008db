package dev.hallway.recommendation;

/** A number for each feature; 0 where none was set. */
final class FeatureValues {
  private final double[] values = new double[Feature.values().length];

  static FeatureValues of(Weights weights) {
    FeatureValues values = new FeatureValues();
    for (Feature feature : Feature.values()) {
      values.set(feature, weights.of(feature));
    }
    return values;
  }

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
