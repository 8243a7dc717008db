package dev.hallway.benchmark;

import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.RecommendationRequest;
import dev.hallway.answer.RecommendationsAnswer;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a recommendation takes on one thread, with reasons, for somebody who attended twenty
 * talks of the fullest edition. Talks at the same time are not left out, so that every talk of the
 * edition competes.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class RecommendBenchmark {
  private static final int ATTENDED = 20;
  private static final long SEED = 2026;

  /** What is asked for. */
  @State(Scope.Benchmark)
  public static class Attendee {
    @Param({"0", "0.2"})
    double diversity;

    private RecommendationRequest request = request("", List.of(), 0);

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
      List<String> attended =
          new Random(SEED)
              .ints(0, talks.size())
              .distinct()
              .limit(Math.min(ATTENDED, talks.size()))
              .mapToObj(talks::get)
              .toList();
      request = request(edition, attended, diversity);
    }

    private static RecommendationRequest request(
        String edition, List<String> attended, double diversity) {
      return new RecommendationRequest(edition, attended, null, null, null, false, diversity, null);
    }
  }

  @Benchmark
  public RecommendationsAnswer recommend(OpenGraph open, Attendee attendee) {
    return open.answers.recommend(attendee.request);
  }
}
