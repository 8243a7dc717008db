package dev.hallway.corpus;

import dev.hallway.graph.GraphContents;
import dev.hallway.graph.GraphContents.EntityRow;
import dev.hallway.graph.GraphContents.EntitySpace;
import dev.hallway.graph.GraphContents.MentionRow;
import dev.hallway.graph.GraphContents.RelationRow;
import dev.hallway.graph.GraphContents.TalkRow;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns the rows of the graph into the arrays of a corpus. */
final class CorpusReading {
  private final GraphContents contents;
  private final List<CorpusTalk> talks = new ArrayList<>();
  private final Map<TalkId, Integer> talkIndex = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Integer> nodeIndex = new HashMap<>();
  private final List<Incidence.Entry> entries = new ArrayList<>();

  CorpusReading(GraphContents contents) {
    this.contents = contents;
  }

  Corpus read() {
    contents.talks().forEach(this::addTalk);
    contents.entities().forEach(this::addEntity);
    addDevrooms();
    contents.talks().forEach(this::tieSpeakersAndDevroom);
    contents.mentions().forEach(this::tieMention);
    Incidence incidence = new Incidence(talks.size(), nodes.size(), entries);
    return new Corpus(
        contents,
        List.copyOf(talks),
        Map.copyOf(talkIndex),
        List.copyOf(nodes),
        Map.copyOf(nodeIndex),
        incidence,
        relations());
  }

  private void addTalk(TalkRow row) {
    int index = talks.size();
    talks.add(
        new CorpusTalk(
            index, row.talk(), row.devroom(), row.devroomName(), row.trackKind(), row.family()));
    talkIndex.put(row.talk().id(), index);
  }

  private void addEntity(EntityRow row) {
    NodeType type = NodeType.valueOf(row.entity().type().name());
    addNode(type, row.entity().slug(), row.entity().name(), row.aliases(), row.area());
  }

  private void addNode(NodeType type, String slug, String name, List<String> aliases, String area) {
    Node node = new Node(nodes.size(), type, slug, name, aliases, area);
    nodes.add(node);
    nodeIndex.put(node.id(), node.index());
  }

  /** Adds a node for each devroom family, under the name that most of its talks carry. */
  private void addDevrooms() {
    Map<String, Map<String, Integer>> namesByFamily = new TreeMap<>();
    for (TalkRow row : contents.talks()) {
      namesByFamily
          .computeIfAbsent(row.family(), family -> new TreeMap<>())
          .merge(row.devroomName(), 1, Integer::sum);
    }
    namesByFamily.forEach((family, names) -> {
      String name =
          names.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .orElseThrow()
              .getKey();
      Set<String> others = new TreeSet<>(names.keySet());
      others.remove(name);
      addNode(NodeType.DEVROOM, family, name, List.copyOf(others), "");
    });
  }

  private void tieSpeakersAndDevroom(TalkRow row) {
    int talk = index(row.talk().id());
    for (String slug : new HashSet<>(row.people())) {
      Integer person = nodeIndex.get("person/" + slug);
      if (person != null) {
        entries.add(new Incidence.Entry(talk, person, new Tie(Tie.Kind.GAVE, 1, 0, 0)));
      }
    }
    Integer devroom = nodeIndex.get("devroom/" + row.family());
    if (devroom != null) {
      entries.add(new Incidence.Entry(talk, devroom, new Tie(Tie.Kind.IN_DEVROOM, 1, 0, 0)));
    }
  }

  private void tieMention(MentionRow row) {
    Integer node = nodeIndex.get(id(row.type(), row.slug()));
    Integer talk = talkIndex.get(row.talk());
    if (node == null || talk == null || row.type() == EntitySpace.PERSON) {
      return;
    }
    Tie.Kind kind = Tie.Kind.valueOf("IN_" + row.where().toUpperCase(Locale.ROOT));
    entries.add(
        new Incidence.Entry(talk, node, new Tie(kind, row.count(), row.start(), row.end())));
  }

  private List<Stated> relations() {
    List<Stated> stated = new ArrayList<>();
    for (RelationRow row : contents.relations()) {
      Integer from = nodeIndex.get(id(row.fromType(), row.from()));
      Integer to = nodeIndex.get(id(row.toType(), row.to()));
      if (from != null && to != null) {
        stated.add(new Stated(from, row.type(), to, row.source(), row.quote()));
      }
    }
    return List.copyOf(stated);
  }

  private int index(TalkId id) {
    Integer index = talkIndex.get(id);
    if (index == null) {
      throw new IllegalStateException("Talk %s has no index".formatted(id));
    }
    return index;
  }

  private static String id(EntitySpace space, String slug) {
    return space.name().toLowerCase(Locale.ROOT) + "/" + slug;
  }
}
