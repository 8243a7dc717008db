package dev.hallway.benchmark;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.neo4j.gds.Orientation;
import org.neo4j.gds.RelationshipType;
import org.neo4j.gds.api.Graph;
import org.neo4j.gds.api.IdMap;
import org.neo4j.gds.applications.algorithms.centrality.CentralityAlgorithms;
import org.neo4j.gds.core.concurrency.Concurrency;
import org.neo4j.gds.core.loading.construction.GraphFactory;
import org.neo4j.gds.core.loading.construction.NodesBuilder;
import org.neo4j.gds.core.loading.construction.RelationshipsBuilder;
import org.neo4j.gds.core.utils.progress.tasks.ProgressTracker;
import org.neo4j.gds.pagerank.PageRankResult;
import org.neo4j.gds.pagerank.PageRankStreamConfigImpl;
import org.neo4j.gds.termination.TerminationFlag;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Talks and the technologies they name as a graph of the Neo4j Graph Data Science library, with its
 * personalised PageRank, by its defaults, called in process: no Cypher, no Bolt and no projection
 * are in its time. Its procedures can not be called: what ties them to Neo4j is not published.
 */
@State(Scope.Benchmark)
public class DataScienceGraph {
  private static final Concurrency ONE_CORE = new Concurrency(1);

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final CentralityAlgorithms algorithms =
      new CentralityAlgorithms(TerminationFlag.RUNNING_TRUE);
  private Corpus corpus;
  private Graph graph;

  /** Copies the graph from the read model. */
  @Setup(Level.Trial)
  public void project(OpenGraph open) {
    corpus = open.corpus;
    IdMap ids = ids(corpus.talks().size() + corpus.nodes().size());
    RelationshipsBuilder mentions =
        GraphFactory.initRelationshipsBuilder()
            .nodes(ids)
            .relationshipType(RelationshipType.of("MENTIONS"))
            .orientation(Orientation.UNDIRECTED)
            .concurrency(ONE_CORE)
            .executorService(executor)
            .build();
    for (int talk = 0; talk < corpus.talks().size(); talk++) {
      for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
        if (corpus.node(corpus.nodeAt(p)).type().isTechnology()) {
          mentions.add(talk, place(corpus.nodeAt(p)));
        }
      }
    }
    graph = GraphFactory.create(ids, mentions.build());
  }

  private static IdMap ids(int places) {
    NodesBuilder nodes =
        GraphFactory.initNodesBuilder().maxOriginalId(places - 1).concurrency(ONE_CORE).build();
    IntStream.range(0, places).forEach(nodes::addNode);
    return nodes.build().idMap();
  }

  /** Returns the place of a node in the graph, after all talks. */
  private long place(int node) {
    return (long) corpus.talks().size() + node;
  }

  /** Returns the rank of every talk and technology for a walker who starts at {@code node}. */
  PageRankResult rank(Node node) {
    return algorithms.pageRank(
        graph,
        new PageRankStreamConfigImpl.Builder()
            .sourceNodes(List.of(place(node.index())))
            .concurrency(1)
            .build(),
        ProgressTracker.NULL_TRACKER);
  }

  /** Ends its thread. */
  @TearDown(Level.Trial)
  public void close() {
    executor.shutdown();
  }
}
