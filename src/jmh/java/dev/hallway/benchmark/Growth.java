package dev.hallway.benchmark;

import dev.hallway.answer.LocalAnswers;
import dev.hallway.answer.PlanningRequest;
import dev.hallway.answer.RecommendationRequest;
import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.SyntheticContents;
import dev.hallway.graph.GraphContents;
import dev.hallway.graph.GraphCounts;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Measures how cost grows: the read model and the answers over synthetic corpora of the sizes that
 * the arguments give, as rows of a Markdown table. A size of 12000 talks is about FOSDEM's.
 */
public final class Growth {
  private static final long SEED = 20260131;
  private static final int QUESTIONS = 200;
  private static final int PLANS = 40;
  private static final int PROFILE = 20;
  private static final GraphCounts UNCOUNTED =
      new GraphCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  private final Corpus corpus;
  private final LocalAnswers answers;

  private Growth(Corpus corpus, LocalAnswers answers) {
    this.corpus = corpus;
    this.answers = answers;
  }

  /** Measures each size, in talks. */
  public static void main(String... sizes) {
    System.out.println(
        "| talks | ties | read model, s | read model, MB | related | recommend | plan | ask |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (String size : sizes) {
      measure(Integer.parseInt(size));
    }
  }

  private static void measure(int talks) {
    GraphContents contents = SyntheticContents.of(talks, SEED);
    long before = Memory.used();
    long start = ProcessorTime.nanos();
    Corpus corpus = Corpus.of(contents);
    LocalAnswers answers = new LocalAnswers(corpus, UNCOUNTED);
    double seconds = (ProcessorTime.nanos() - start) / 1e9;
    long bytes = Memory.used() - before;
    Growth growth = new Growth(corpus, answers);
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %.1f | %d | %s | %s | %s | %s |%n",
        corpus.talks().size(),
        corpus.firstOfTalk(corpus.talks().size()),
        seconds,
        bytes >> 20,
        Percentiles.of(QUESTIONS, growth::related),
        Percentiles.of(QUESTIONS, growth::recommend),
        Percentiles.of(PLANS, growth::plan),
        Percentiles.of(QUESTIONS, growth::ask));
  }

  /** Asks about a technology; the more talks name one, the more often it is asked about. */
  private void related() {
    answers.related(technology().name(), "technology", 20, null, null);
  }

  private void recommend() {
    List<String> attended =
        IntStream.range(0, PROFILE)
            .mapToObj(i -> corpus.talk(random.nextInt(corpus.talks().size())))
            .map(talk -> talk.talk().id().toString())
            .toList();
    answers.recommend(new RecommendationRequest(null, attended, null, null, null, null, null, 20));
  }

  /** Plans the weekend of the newest edition, for two interests. */
  private void plan() {
    answers.plan(PlanningRequest.of(null, List.of(technology().name(), technology().name())));
  }

  private void ask() {
    answers.ask("what relates to " + technology().name() + " since 2015");
  }

  private Node technology() {
    while (true) {
      CorpusTalk talk = corpus.talk(random.nextInt(corpus.talks().size()));
      for (int p = corpus.firstOfTalk(talk.index());
          p < corpus.firstOfTalk(talk.index() + 1);
          p++) {
        Node node = corpus.node(corpus.nodeAt(p));
        if (node.type().isTechnology()) {
          return node;
        }
      }
    }
  }
}
