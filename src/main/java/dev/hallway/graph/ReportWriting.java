package dev.hallway.graph;

import dev.hallway.linking.ReportReading;
import dev.hallway.linking.TalkReference;
import dev.hallway.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Writes or removes one report within one transaction. */
final class ReportWriting {
  private final TransactionContext tx;
  private final Rows rows;

  ReportWriting(TransactionContext tx) {
    this.tx = tx;
    this.rows = new Rows(tx);
  }

  void write(SourceRecord source, ReportReading reading) {
    Report report = reading.report();
    clear(report.id());
    run("write/report", Map.of("id", report.id(), "properties", properties(report)));
    List<Map<String, Object>> editions = new ArrayList<>();
    for (int i = 0; i < reading.editions().size(); i++) {
      editions.add(Map.of("id", reading.editions().get(i).value(), "position", i));
    }
    run("write/report-editions", Map.of("id", report.id(), "editions", editions));
    writeTalks(report.id(), reading.talks());
    rows.sendMentions("report", Map.of(report.id(), reading.mentions()));
    rows.sendRelations(Map.of("report/" + report.id(), reading.relations()));
    run("write/source", parameters(source));
  }

  /** Returns whether there was something to remove. */
  boolean remove(String id) {
    clear(id);
    return tx.run(Statement.get("write/remove-source").text(), Map.of("id", "report/" + id))
            .single()
            .get("removed")
            .asInt()
        > 0;
  }

  private void clear(String id) {
    run("write/clear-report", Map.of("id", id));
    run("write/clear-relations", Map.of("sources", List.of("report/" + id)));
  }

  private void writeTalks(String report, List<TalkReference> references) {
    List<Map<String, Object>> linked = new ArrayList<>();
    List<Map<String, Object>> unlinked = new ArrayList<>();
    for (TalkReference reference : references) {
      Map<String, Object> properties = properties(reference);
      if (reference.talk() != null) {
        linked.add(Map.of("talk", reference.talk().toString(), "properties", properties));
      } else {
        String id = report + "#" + reference.evidence().start();
        unlinked.add(Map.of("id", id, "title", reference.heading(), "properties", properties));
      }
    }
    run("write/report-discusses", Map.of("id", report, "talks", linked));
    run("write/report-discusses-unlinked", Map.of("id", report, "talks", unlinked));
  }

  private static Map<String, Object> properties(TalkReference reference) {
    return Map.of(
        "heading", reference.heading(),
        "attended", reference.attended(),
        "opinion", reference.opinion().word(),
        "quote", reference.evidence().quote(),
        "start", reference.evidence().start(),
        "end", reference.evidence().end(),
        "confidence", reference.confidence());
  }

  private static Map<String, Object> properties(Report report) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", report.id());
    properties.put("title", report.title());
    putIfKnown(properties, "author", report.author());
    putIfKnown(properties, "published", report.published());
    putIfKnown(properties, "address", report.address());
    return properties;
  }

  private static void putIfKnown(
      Map<String, Object> properties, String name, @Nullable Object value) {
    if (value != null) {
      properties.put(name, value);
    }
  }

  static Map<String, Object> parameters(SourceRecord source) {
    return Map.of(
        "id", source.id(),
        "kind", source.kind(),
        "name", source.name(),
        "sha256", source.sha256(),
        "vocabulary", source.vocabulary(),
        "programme", source.programme(),
        "sample", source.sample());
  }

  private void run(String statement, Map<String, Object> parameters) {
    tx.run(Statement.get(statement).text(), parameters).consume();
  }
}
