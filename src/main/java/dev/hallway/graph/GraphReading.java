package dev.hallway.graph;

import dev.hallway.graph.GraphContents.DiscussionRow;
import dev.hallway.graph.GraphContents.EditionRow;
import dev.hallway.graph.GraphContents.EntityRow;
import dev.hallway.graph.GraphContents.EntitySpace;
import dev.hallway.graph.GraphContents.MentionRow;
import dev.hallway.graph.GraphContents.RelationRow;
import dev.hallway.graph.GraphContents.ReportMentionRow;
import dev.hallway.graph.GraphContents.ReportRow;
import dev.hallway.graph.GraphContents.TalkRow;
import dev.hallway.linking.Entity;
import dev.hallway.linking.Opinion;
import dev.hallway.linking.RelationType;
import dev.hallway.mention.EntityType;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Link;
import dev.hallway.schedule.LinkKind;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import dev.hallway.schedule.TalkStatus;
import dev.hallway.vocabulary.TrackKind;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads from the graph within one transaction. */
final class GraphReading {
  private final TransactionContext tx;
  private final Map<String, TalkId> talkIds = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();

  GraphReading(TransactionContext tx) {
    this.tx = tx;
  }

  /** What the graph says of itself. */
  record State(boolean derived, long generation) {}

  State state() {
    Record row = tx.run(Statement.get("read/state").text()).single();
    return new State(row.get("derived").asBoolean(), row.get("generation").asLong());
  }

  List<SourceRecord> sources() {
    return list(
        "read/sources",
        row ->
            new SourceRecord(
                row.get("id").asString(),
                row.get("kind").asString(),
                row.get("name").asString(),
                row.get("sha256").asString(),
                row.get("vocabulary").asString(),
                row.get("programme").asString(),
                row.get("sample").asBoolean()));
  }

  GraphCounts counts() {
    Record row = tx.run(Statement.get("read/counts").text()).single();
    return new GraphCounts(
        row.get("editions").asLong(),
        row.get("talks").asLong(),
        row.get("reports").asLong(),
        row.get("people").asLong(),
        row.get("speakers").asLong(),
        row.get("technologies").asLong(),
        row.get("organizations").asLong(),
        row.get("devrooms").asLong(),
        row.get("rooms").asLong(),
        row.get("mentions").asLong(),
        row.get("discussions").asLong(),
        row.get("related").asLong(),
        row.get("relations").asLong());
  }

  GraphContents contents() {
    return new GraphContents(
        list("read/editions", GraphReading::edition),
        list("read/talks", this::talk).stream()
            .sorted(Comparator.comparing(row -> row.talk().id()))
            .toList(),
        list("read/entities", GraphReading::entity),
        list("read/mentions", this::mention),
        list("read/relations", GraphReading::relation),
        list("read/reports", this::report));
  }

  private <T> List<T> list(String statement, Function<Record, T> map) {
    return tx.run(Statement.get(statement).text()).list(map);
  }

  private static EditionRow edition(Record row) {
    return new EditionRow(
        new Edition(
            new EditionId(row.get("id").asString()),
            row.get("name").asString(),
            row.get("start").asLocalDate(),
            row.get("end").asLocalDate(),
            row.get("city").asString(),
            row.get("venue").asString()),
        row.get("sample").asBoolean());
  }

  private TalkRow talk(Record row) {
    Value node = row.get("talk");
    LocalDateTime start = node.get("start").asLocalDateTime();
    List<List<Object>> speakers = row.get("speakers").asList(Value::asList);
    Talk talk =
        new Talk(
            talkId(node.get("id").asString()),
            node.get("title").asString(),
            node.get("subtitle").asString(),
            node.get("abstract").asString(),
            row.get("track").asString(),
            row.get("room").asString(""),
            start,
            Duration.between(start, node.get("end").asLocalDateTime()),
            speakers.stream().map(pair -> (String) pair.get(1)).toList(),
            links(node),
            node.get("url").asString(),
            TalkStatus.valueOf(node.get("status").asString().toUpperCase(Locale.ROOT)));
    return new TalkRow(
        talk,
        row.get("devroom").asString(),
        row.get("devroomName").asString(),
        TrackKind.valueOf(row.get("trackKind").asString().toUpperCase(Locale.ROOT)),
        row.get("family").asString(),
        speakers.stream().map(pair -> (String) pair.get(0)).toList());
  }

  private static List<Link> links(Value node) {
    List<String> urls = node.get("links").asList(Value::asString);
    List<String> labels = node.get("linkLabels").asList(Value::asString);
    List<String> kinds = node.get("linkKinds").asList(Value::asString);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < urls.size(); i++) {
      LinkKind kind = LinkKind.valueOf(kinds.get(i).toUpperCase(Locale.ROOT));
      links.add(new Link(urls.get(i), labels.get(i), kind));
    }
    return links;
  }

  private static EntityRow entity(Record row) {
    return new EntityRow(
        new Entity(
            EntityType.valueOf(row.get("type").asString().toUpperCase(Locale.ROOT)),
            row.get("slug").asString(),
            row.get("name").asString()),
        row.get("aliases").asList(Value::asString),
        row.get("area").asString());
  }

  private MentionRow mention(Record row) {
    return new MentionRow(
        talkId(row.get("talk").asString()),
        EntitySpace.valueOf(row.get("type").asString()),
        slug(row.get("slug").asString()),
        row.get("count").asInt(),
        row.get("where").asString().intern(),
        row.get("start").asInt(),
        row.get("end").asInt());
  }

  private static RelationRow relation(Record row) {
    return new RelationRow(
        EntitySpace.valueOf(row.get("fromType").asString()),
        row.get("from").asString(),
        RelationType.valueOf(row.get("type").asString()),
        EntitySpace.valueOf(row.get("toType").asString()),
        row.get("to").asString(),
        row.get("source").asString(),
        row.get("quote").asString());
  }

  private ReportRow report(Record row) {
    return new ReportRow(
        row.get("id").asString(),
        row.get("title").asString(),
        row.get("author").isNull() ? null : row.get("author").asString(),
        row.get("published").isNull() ? null : row.get("published").asLocalDate(),
        row.get("address").isNull() ? null : row.get("address").asString(),
        row.get("editions").asList(value -> new EditionId(value.asString())),
        row.get("discussions").asList(this::discussion),
        row.get("mentions").asList(GraphReading::reportMention));
  }

  private DiscussionRow discussion(Value row) {
    return new DiscussionRow(
        talkId(row.get("talk").asString()),
        row.get("heading").asString(),
        row.get("attended").asBoolean(),
        Opinion.valueOf(row.get("opinion").asString().toUpperCase(Locale.ROOT)),
        row.get("quote").asString(),
        row.get("confidence").asDouble());
  }

  private static ReportMentionRow reportMention(Value row) {
    return new ReportMentionRow(
        EntitySpace.valueOf(row.get("type").asString()),
        row.get("slug").asString(),
        row.get("count").asInt(),
        row.get("quote").asString());
  }

  /** Returns one value for each id, so that a hundred thousand rows share twelve thousand ids. */
  private TalkId talkId(String text) {
    return talkIds.computeIfAbsent(text, TalkId::parse);
  }

  private String slug(String text) {
    String known = slugs.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
