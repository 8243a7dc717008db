package dev.hallway.benchmark;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.ScheduleCorpus;
import dev.hallway.plan.Pause;
import dev.hallway.plan.Plan;
import dev.hallway.plan.PlanRequest;
import dev.hallway.plan.Planner;
import dev.hallway.plan.Walking;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Recommender;
import dev.hallway.recommendation.SchedulePicture;
import dev.hallway.recommendation.Tastes;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import java.nio.file.Path;
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
 * How long a plan for a weekend takes on one thread, for somebody with two interests and twenty
 * talks marked, with lunch: ranking, first and second choices, and reasons.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@State(Scope.Benchmark)
public class PlanBenchmark {
  private static final int TALKS = 1_100;
  private static final int MARKED = 20;
  private static final long SEED = 2026;
  private static final List<String> ROOMS =
      List.of("Janson", "K.3.%d01", "K.4.%d01", "H.13%02d", "AW1.1%02d", "UB2.%d47", "UD2.%d08");
  private static final List<String> TOPICS =
      List.of("eBPF", "Nix", "Rust", "Go", "Python", "PostgreSQL", "Matrix", "RISC-V");

  /** Folder of schedules whose newest edition is planned; empty for one drawn at random. */
  @Param("")
  public String schedules = "";

  private PlanRequest request = PlanRequest.of(Profile.of(new EditionId("fosdem-2023"), List.of()));
  private Planner planner = planner(SchedulePicture.corpus(""));

  @Setup
  public void load() {
    Corpus corpus =
        schedules.isEmpty()
            ? SchedulePicture.corpus(schedule())
            : Corpus.of(ScheduleCorpus.contents(Path.of(schedules)));
    planner = planner(corpus);
    EditionId edition = corpus.listEditions().getLast().id();
    List<TalkId> talks =
        corpus.talks().stream()
            .filter(CorpusTalk::takesPlace)
            .map(talk -> talk.talk().id())
            .filter(id -> id.edition().equals(edition))
            .toList();
    List<TalkId> marked =
        new Random(SEED).ints(MARKED, 0, talks.size()).mapToObj(talks::get).toList();
    Tastes likes =
        new Recommender(corpus).understand(List.of("eBPF", "Nix")).and(Tastes.ofTalks(marked));
    request =
        PlanRequest.of(new Profile(edition, List.of(), likes, Tastes.NONE))
            .wanted(marked)
            .pause(Pause.LUNCH);
  }

  private static Planner planner(Corpus corpus) {
    return new Planner(corpus, new Recommender(corpus), Walking.load());
  }

  private static String schedule() {
    Random random = new Random(SEED);
    StringBuilder schedule = new StringBuilder();
    for (int i = 0; i < TALKS; i++) {
      int start = 9 * 60 + 30 + 5 * random.nextInt(96);
      int devroom = random.nextInt(60);
      schedule.append(
          "2023/%d | %s %02d:%02d +%d | %s | Devroom %d | Talk %d on %s | %s | Speaker %d\n"
              .formatted(
                  i + 1,
                  devroom < 30 ? "sat" : "sun",
                  start / 60,
                  start % 60,
                  5 + 5 * random.nextInt(10),
                  ROOMS.get(devroom % ROOMS.size()).formatted(devroom % 9),
                  devroom,
                  i,
                  TOPICS.get(random.nextInt(TOPICS.size())),
                  TOPICS.get(devroom % TOPICS.size()),
                  i % 900));
    }
    return schedule.toString();
  }

  @Benchmark
  public Plan plan() {
    return planner.plan(request);
  }
}
