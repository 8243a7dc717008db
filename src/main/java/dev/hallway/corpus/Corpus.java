package dev.hallway.corpus;

import dev.hallway.graph.GraphContents;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Twenty years of talks and all they name, as compact arrays in memory.
 *
 * <p>Talks and nodes are numbered from 0. A node is a technology, an organisation, a person or a
 * devroom over all its years; a {@link Tie} says how a talk and a node belong together. Ties are
 * kept as compressed sparse rows, so walking a talk's nodes or a node's talks is a walk over an
 * array:
 *
 * <pre>{@code
 * for (int p = corpus.firstOfNode(n); p < corpus.firstOfNode(n + 1); p++) {
 *   int talk = corpus.talkAt(p);
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Corpus {
  private final List<GraphContents.EditionRow> editions;
  private final List<CorpusTalk> talks;
  private final Map<TalkId, Integer> talkIndex;
  private final List<Node> nodes;
  private final Map<String, Integer> nodeIndex;
  private final Incidence incidence;
  private final List<Stated> relations;
  private final List<GraphContents.ReportRow> reports;
  private final Names names;
  private final TextIndex texts;

  /** Makes the read model of everything that the graph holds. */
  public static Corpus of(GraphContents contents) {
    return new CorpusReading(contents).read();
  }

  Corpus(
      GraphContents contents,
      List<CorpusTalk> talks,
      Map<TalkId, Integer> talkIndex,
      List<Node> nodes,
      Map<String, Integer> nodeIndex,
      Incidence incidence,
      List<Stated> relations) {
    this.editions = contents.editions();
    this.reports = contents.reports();
    this.talks = talks;
    this.talkIndex = talkIndex;
    this.nodes = nodes;
    this.nodeIndex = nodeIndex;
    this.incidence = incidence;
    this.relations = relations;
    this.names = new Names(nodes, incidence);
    this.texts = TextIndex.of(talks);
  }

  /** Returns all editions, the earliest first. */
  public List<Edition> listEditions() {
    return editions.stream().map(GraphContents.EditionRow::edition).toList();
  }

  /** Returns the editions of which only the sample that comes with Hallway is known. */
  public List<Edition> listSampleEditions() {
    return editions.stream()
        .filter(GraphContents.EditionRow::sample)
        .map(GraphContents.EditionRow::edition)
        .toList();
  }

  /** Finds an edition. */
  public Optional<Edition> findEdition(EditionId id) {
    return listEditions().stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  /**
   * Returns an edition.
   *
   * @throws IllegalArgumentException if it is not in the graph
   */
  public Edition getEdition(EditionId id) {
    return findEdition(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Edition '%s' is not in the graph; known: %s. Import it with 'hallway import fosdem --years %d'"
                    .formatted(id, knownEditions(), id.year())));
  }

  private String knownEditions() {
    return editions.isEmpty()
        ? "none"
        : "%s … %s".formatted(listEditions().getFirst().id(), listEditions().getLast().id());
  }

  /** Returns all talks, by id; a talk's place in the list is its index. */
  public List<CorpusTalk> talks() {
    return talks;
  }

  /** Returns the talk of an index. */
  public CorpusTalk talk(int index) {
    return talks.get(index);
  }

  /** Finds a talk by its id. */
  public Optional<CorpusTalk> findTalk(TalkId id) {
    return Optional.ofNullable(talkIndex.get(id)).map(talks::get);
  }

  /** Returns all nodes; a node's place in the list is its index. */
  public List<Node> nodes() {
    return nodes;
  }

  /** Returns the node of an index. */
  public Node node(int index) {
    return nodes.get(index);
  }

  /** Finds a node by its readable id, such as {@code technology/ebpf}. */
  public Optional<Node> findNode(String id) {
    return Optional.ofNullable(nodeIndex.get(id)).map(nodes::get);
  }

  /** Returns the position of a talk's first tie; the row ends where the next talk's begins. */
  public int firstOfTalk(int talk) {
    return incidence.firstOfTalk(talk);
  }

  /** Returns the position of a node's first tie; the row ends where the next node's begins. */
  public int firstOfNode(int node) {
    return incidence.firstOfNode(node);
  }

  /** Returns the node at a position of a talk's row. */
  public int nodeAt(int position) {
    return incidence.nodeAt(position);
  }

  /** Returns the tie at a position of a talk's row. */
  public Tie tieOfTalkAt(int position) {
    return incidence.tieOfTalkAt(position);
  }

  /** Returns the talk at a position of a node's row. */
  public int talkAt(int position) {
    return incidence.talkAt(position);
  }

  /** Returns the tie at a position of a node's row. */
  public Tie tieOfNodeAt(int position) {
    return incidence.tieOfTalkAt(incidence.positionInTalk(position));
  }

  /** Returns the position in its talk's row of the tie at a position of a node's row. */
  public int positionInTalk(int position) {
    return incidence.positionInTalk(position);
  }

  /** Returns how many talks a node is tied to. */
  public int talkCount(int node) {
    return incidence.firstOfNode(node + 1) - incidence.firstOfNode(node);
  }

  /** Returns all relations that sentences state, by source. */
  public List<Stated> relations() {
    return relations;
  }

  /** Returns all reports, by id. */
  public List<GraphContents.ReportRow> reports() {
    return reports;
  }

  /** Returns the index of names, which finds nodes by what people call them. */
  public Names names() {
    return names;
  }

  /** Returns the index of words in titles, subtitles and abstracts. */
  public TextIndex texts() {
    return texts;
  }
}
