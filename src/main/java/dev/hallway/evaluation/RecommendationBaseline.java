package dev.hallway.evaluation;

/** The simple ways to order candidates that a recommendation has to beat. */
enum RecommendationBaseline {
  RANDOM("random"),
  /** Talks of the devrooms seen, that of which most was seen first; else by time. */
  SAME_DEVROOM("same devroom"),
  /** The mean TF-IDF cosine with the three most alike talks of the profile. */
  TF_IDF("TF-IDF, three nearest");

  private final String label;

  RecommendationBaseline(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
