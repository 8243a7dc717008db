package dev.hallway.benchmark;

import dev.hallway.linking.Linker;
import dev.hallway.linking.TalkReading;
import dev.hallway.vocabulary.Vocabulary;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * How many tokens of abstracts are read in a second, on one thread, by Hallway and by Stanford
 * CoreNLP's {@code tokenize,pos,lemma,ner}. Both read the same talks in the same order, and a token
 * is what CoreNLP's tokenizer takes for one.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
public class ReadingBenchmark {
  /** Counts the tokens that were read; JMH prints them as a rate, {@code …:tokens}. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    public long tokens;
  }

  /** The talks, handed out one after the other and over again. */
  @State(Scope.Thread)
  public static class Talks {
    /** Folder of schedules to take talks from; empty for the sample that comes with Hallway. */
    @Param("")
    public String schedules = "";

    private List<CountedTalk> talks = List.of();
    private int next;

    @Setup
    public void load() {
      talks = CountedTalk.list(schedules);
    }

    CountedTalk next(Count count) {
      CountedTalk talk = talks.get(next);
      next = (next + 1) % talks.size();
      count.tokens += talk.tokens();
      return talk;
    }
  }

  /** Hallway's reader, as an import uses it. */
  @State(Scope.Benchmark)
  public static class Hallway {
    private final Linker linker = new Linker(Vocabulary.load());
  }

  /** The pipeline with the three-class model only, SUTime and fine-grained types off. */
  @State(Scope.Benchmark)
  public static class CoreNlp {
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

    private static Properties properties() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,pos,lemma,ner");
      properties.setProperty(
          "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("ner.useSUTime", "false");
      return properties;
    }
  }

  @Benchmark
  public TalkReading hallway(Hallway hallway, Talks talks, Count count) {
    return hallway.linker.readTalk(talks.next(count).talk());
  }

  @Benchmark
  public CoreDocument coreNlp(CoreNlp coreNlp, Talks talks, Count count) {
    return coreNlp.pipeline.processToCoreDocument(talks.next(count).text());
  }
}
