package dev.hallway.benchmark;

import dev.hallway.answer.RelatedAnswer;
import dev.hallway.corpus.Node;
import dev.hallway.graph.SavedQuestion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.gds.pagerank.PageRankResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What relates to a technology, three ways. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class RelatedBenchmark {
  @Param({"eBPF", "Python"})
  String name;

  private String cypher;
  private Node node;

  /** Looks up what is asked about. */
  @Setup
  public void prepare(OpenGraph open) {
    cypher =
        SavedQuestion.list().getFirst().text().replace("WITH 'eBPF' AS name", "WITH $name AS name");
    node =
        open.corpus.nodes().stream()
            .filter(candidate -> candidate.name().equals(name) && candidate.type().isTechnology())
            .findFirst()
            .orElseThrow();
  }

  /** Technologies with reasons and talks, as the API answers. */
  @Benchmark
  public RelatedAnswer hallway(OpenGraph open) {
    return open.answers.related(name, "technology", 20, null, null);
  }

  /** Technologies with talks as evidence, by one Cypher statement over Bolt. */
  @Benchmark
  public List<Record> cypherOverBolt(OpenGraph open) {
    try (Session session = open.driver.session()) {
      return session.executeRead(tx -> tx.run(cypher, Map.of("name", name)).list());
    }
  }

  /** The rank of every talk and technology, unsorted and without names. */
  @Benchmark
  public PageRankResult dataSciencePageRank(DataScienceGraph graph) {
    return graph.rank(node);
  }
}
