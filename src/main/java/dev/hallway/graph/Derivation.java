package dev.hallway.graph;

import dev.hallway.vocabulary.Organization;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.Technology;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Works out, within one transaction, what follows from everything that was imported. */
final class Derivation {
  private final TransactionContext tx;

  Derivation(TransactionContext tx) {
    this.tx = tx;
  }

  void derive(Vocabulary vocabulary) {
    Map<String, Object> parameters = Map.of("vocabulary", rows(vocabulary));
    for (Statement statement : Statement.list("derive")) {
      tx.run(statement.text(), parameters).consume();
    }
  }

  void writeRelated(List<RelatedEdge> edges) {
    tx.run(Statement.get("write/cut-related").text()).consume();
    new Rows(tx)
        .send("write/related", "edges", edges.stream().map(Derivation::row).toList(), Map.of());
    tx.run(Statement.get("write/derived").text()).consume();
  }

  private static Map<String, Object> row(RelatedEdge edge) {
    return Map.of(
        "from", edge.from(),
        "to", edge.to(),
        "score", edge.score(),
        "talks", edge.talks(),
        "firstYear", edge.firstYear(),
        "lastYear", edge.lastYear());
  }

  private static List<Map<String, Object>> rows(Vocabulary vocabulary) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Technology technology : vocabulary.technologies()) {
      Map<String, Object> row = row("Technology", technology.name(), technology.aliases());
      row.put("area", technology.category());
      rows.add(row);
    }
    for (Organization organization : vocabulary.organizations()) {
      rows.add(row("Organization", organization.name(), organization.aliases()));
    }
    return rows;
  }

  private static Map<String, Object> row(String label, String name, List<String> aliases) {
    Map<String, Object> row = new HashMap<>();
    row.put("label", label);
    row.put("slug", Slug.of(name));
    row.put("aliases", aliases.stream().sorted().toList());
    return row;
  }
}
