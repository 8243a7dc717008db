package dev.hallway.benchmark;

import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.PlanAnswer;
import dev.hallway.answer.PlanningRequest;
import dev.hallway.corpus.CorpusTalk;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a plan for the weekend of the fullest edition takes on one thread, for somebody with two
 * interests and twenty talks marked, with lunch: ranking, first and second choices, reasons.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class PlanBenchmark {
  private static final int MARKED = 20;
  private static final long SEED = 2026;

  /** What is asked for. */
  @State(Scope.Benchmark)
  public static class Weekend {
    private PlanningRequest request = request("", List.of());

    @Setup
    public void choose(OpenGraph open) {
      String edition =
          open.answers.editions().editions().stream()
              .max(Comparator.comparingInt(EditionAnswer::talks))
              .orElseThrow()
              .id();
      List<String> talks =
          open.corpus.talks().stream()
              .filter(CorpusTalk::takesPlace)
              .map(talk -> talk.talk().id().toString())
              .filter(id -> id.startsWith(edition + "/"))
              .toList();
      request =
          request(
              edition,
              new Random(SEED)
                  .ints(MARKED, 0, talks.size())
                  .mapToObj(talks::get)
                  .distinct()
                  .toList());
    }

    private static PlanningRequest request(String edition, List<String> marked) {
      return new PlanningRequest(
          edition,
          null,
          null,
          null,
          List.of("eBPF", "Nix"),
          null,
          null,
          marked,
          null,
          null,
          null,
          null,
          "true",
          null,
          null,
          null);
    }
  }

  @Benchmark
  public PlanAnswer plan(OpenGraph open, Weekend weekend) {
    return open.answers.plan(weekend.request);
  }
}
