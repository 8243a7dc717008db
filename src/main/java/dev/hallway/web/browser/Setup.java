package dev.hallway.web.browser;

import dev.hallway.graph.SavedQuestion;
import java.util.List;

/**
 * What {@code open.js} sets Neo4j Browser up with before it opens it.
 *
 * @param dbms address of the graph with the user in it
 * @param style the style sheet (GRASS) of the graph's labels
 * @param questions the saved questions
 */
record Setup(String dbms, String user, String style, List<Favorite> questions) {
  /**
   * A favourite of Neo4j Browser, which names it by its first comment line.
   *
   * @param id the same at every start, so that none is added twice
   */
  record Favorite(String id, String content) {
    static Favorite of(SavedQuestion question) {
      return new Favorite("hallway-" + question.name(), question.text());
    }
  }
}
