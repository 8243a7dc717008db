package dev.hallway.graph;

import dev.hallway.linking.EntityMentions;
import dev.hallway.linking.Evidence;
import dev.hallway.linking.Relation;
import dev.hallway.mention.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Sends rows to statements that {@code UNWIND} them, a few thousand at a time. */
final class Rows {
  private static final int BATCH = 2_000;

  private final TransactionContext tx;

  Rows(TransactionContext tx) {
    this.tx = tx;
  }

  /** Runs a statement once for each batch of rows, given as the parameter {@code name}. */
  void send(
      String statement, String name, List<Map<String, Object>> rows, Map<String, Object> others) {
    String text = Statement.get(statement).text();
    for (int from = 0; from < rows.size(); from += BATCH) {
      Map<String, Object> parameters = new LinkedHashMap<>(others);
      parameters.put(name, rows.subList(from, Math.min(rows.size(), from + BATCH)));
      tx.run(text, parameters).consume();
    }
  }

  /** Writes what documents name: one edge for each document and entity. */
  void sendMentions(String document, Map<String, List<EntityMentions>> mentionsByDocument) {
    Map<String, List<Map<String, Object>>> byLabel = new LinkedHashMap<>();
    mentionsByDocument.forEach((id, mentions) -> {
      for (EntityMentions mention : mentions) {
        String label = label(mention.entity().type());
        if (!label.isEmpty()) {
          byLabel.computeIfAbsent(label, l -> new ArrayList<>()).add(row(id, mention));
        }
      }
    });
    byLabel.forEach((label, rows) ->
        send("write/" + document + "-mentions-" + label, "mentions", rows, Map.of()));
  }

  /** Writes what sentences state, by type of relation. */
  void sendRelations(Map<String, List<Relation>> relationsBySource) {
    Map<String, List<Map<String, Object>>> byType = new LinkedHashMap<>();
    relationsBySource.forEach((source, relations) -> {
      for (Relation relation : relations) {
        String type = relation.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        byType.computeIfAbsent(type, t -> new ArrayList<>()).add(row(source, relation));
      }
    });
    byType.forEach((type, rows) -> send("write/relation-" + type, "relations", rows, Map.of()));
  }

  private static Map<String, Object> row(String document, EntityMentions mention) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("document", document);
    row.put("slug", mention.entity().slug());
    row.put("name", mention.entity().name());
    row.put("kind", mention.entity().type().word());
    row.put("count", mention.mentions().size());
    row.put("where", mention.sentence().where());
    row.put("start", mention.sentence().start());
    row.put("end", mention.sentence().end());
    row.put("quote", mention.sentence().quote());
    row.put("surfaces", mention.mentions().stream().map(Evidence::quote).toList());
    row.put("starts", mention.mentions().stream().map(Evidence::start).toList());
    row.put("ends", mention.mentions().stream().map(Evidence::end).toList());
    return row;
  }

  private static Map<String, Object> row(String source, Relation relation) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("source", source);
    row.put("from", relation.from().slug());
    row.put("to", relation.to().slug());
    row.put("where", relation.evidence().where());
    row.put("start", relation.evidence().start());
    row.put("end", relation.evidence().end());
    row.put("quote", relation.evidence().quote());
    return row;
  }

  private static String label(EntityType type) {
    return switch (type) {
      case TOOL, PROJECT, LANGUAGE, STANDARD -> "technology";
      case ORGANIZATION -> "organization";
      case PERSON -> "person";
      case DEVROOM, ROOM -> "";
    };
  }
}
