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

/** What relates to a technology, asked of Hallway, of Neo4j in Cypher, and of its library. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class RelatedBenchmark {
  @Param({"eBPF", "Python"})
  String name;

  private String direct;
  private String beyond;
  private Node node;

  /** Looks up what is asked about. */
  @Setup
  public void prepare(OpenGraph open) {
    direct = statement("010-what-relates");
    beyond = statement("015-what-relates-beyond");
    node =
        open.corpus.nodes().stream()
            .filter(candidate -> candidate.name().equals(name) && candidate.type().isTechnology())
            .findFirst()
            .orElseThrow();
  }

  private static String statement(String name) {
    return SavedQuestion.list().stream()
        .filter(question -> question.name().equals(name))
        .findFirst()
        .orElseThrow()
        .text()
        .replace("WITH 'eBPF' AS name", "WITH $name AS name");
  }

  /**
   * Technologies with reasons, and people, organisations, devrooms and talks, as the API answers.
   */
  @Benchmark
  public RelatedAnswer hallway(OpenGraph open) {
    return open.answers.related(name, "technology", 20, null, null);
  }

  /** The same question in one Cypher statement over Bolt: technologies with talks as evidence. */
  @Benchmark
  public List<Record> cypher(OpenGraph open) {
    return ask(open, beyond);
  }

  /** Less than the question: only what talks name together, in one Cypher statement over Bolt. */
  @Benchmark
  public List<Record> cypherOfSharedTalks(OpenGraph open) {
    return ask(open, direct);
  }

  private List<Record> ask(OpenGraph open, String cypher) {
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
