package dev.hallway.answer;

import dev.hallway.corpus.Node;
import java.util.List;

/**
 * What a question is about, once its names are looked up.
 *
 * @param nodes names that stand for something in the graph
 * @param topics words that stand for nothing in the graph but are found in titles and abstracts
 */
record Subject(List<Node> nodes, List<String> topics) {
  Subject {
    nodes = List.copyOf(nodes);
    topics = List.copyOf(topics);
  }
}
