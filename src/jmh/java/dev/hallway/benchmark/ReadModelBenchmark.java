package dev.hallway.benchmark;

import dev.hallway.answer.LocalAnswers;
import dev.hallway.corpus.Corpus;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The read model, from the graph over Bolt to the first answer it could give. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ReadModelBenchmark {
  /** Reads everything and prepares all that answers need, in a process that has not done so yet. */
  @Benchmark
  public LocalAnswers build(OpenGraphOnly open) {
    return new LocalAnswers(Corpus.of(open.graph.contents()), open.graph.counts());
  }
}
