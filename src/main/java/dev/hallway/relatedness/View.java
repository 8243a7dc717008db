package dev.hallway.relatedness;

/** The ways in which a talk can speak for a node. */
enum View {
  /** The talk itself is about the question. */
  TOGETHER,
  /** The talk is in a devroom of the question. */
  DEVROOMS,
  /** The talk uses words of the question's talks. */
  WORDS,
  /** A random walk from the question's talks reaches the talk. */
  WALK;

  double weight(RelatednessWeights weights) {
    return switch (this) {
      case TOGETHER -> weights.together();
      case DEVROOMS -> weights.devrooms();
      case WORDS -> weights.words();
      case WALK -> weights.walk();
    };
  }
}
