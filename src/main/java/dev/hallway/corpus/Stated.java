package dev.hallway.corpus;

import dev.hallway.linking.RelationType;

/**
 * A relation that a sentence states between two nodes.
 *
 * @param from index of the node that the sentence speaks of
 * @param to index of the other
 * @param source id of the talk or report
 */
public record Stated(int from, RelationType type, int to, String source, String quote) {}
