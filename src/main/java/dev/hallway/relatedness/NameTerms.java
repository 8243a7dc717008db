package dev.hallway.relatedness;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.TextIndex;
import java.util.Arrays;
import java.util.stream.Stream;

/** The terms of each node's names, as far as talks use them. */
final class NameTerms {
  private final int[][] termsOfNode;

  NameTerms(Corpus corpus) {
    termsOfNode = new int[corpus.nodes().size()][];
    for (Node node : corpus.nodes()) {
      termsOfNode[node.index()] =
          Stream.concat(Stream.of(node.name()), node.aliases().stream())
              .flatMap(name -> TextIndex.terms(name).stream())
              .mapToInt(corpus.texts()::term)
              .sorted()
              .toArray();
    }
  }

  /** Returns whether a name of {@code node} holds a term. */
  boolean has(int node, int term) {
    return Arrays.binarySearch(termsOfNode[node], term) >= 0;
  }
}
