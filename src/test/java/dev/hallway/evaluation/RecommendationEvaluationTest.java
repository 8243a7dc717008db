package dev.hallway.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.corpus.Corpus;
import dev.hallway.recommendation.Feature;
import dev.hallway.recommendation.Recommender;
import dev.hallway.recommendation.SchedulePicture;
import dev.hallway.schedule.TalkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecommendationEvaluationTest {
  private static final String SCHEDULE =
      """
      2023/1 | sat 10:00 +30 | K.3.201 | Go   | Tracing   | eBPF
      2023/2 | sat 10:30 +30 | K.3.201 | Go   | Wireless  | TinyGo
      2023/3 | sat 11:00 +30 | K.3.201 | Go   | Pipelines | Dagger
      2023/4 | sat 11:30 +30 | K.3.201 | Go   | Modules   | Go
      2023/5 | sat 10:00 +30 | H.1302  | Rust | Macros    | Rust
      2023/6 | sat 10:30 +30 | H.1302  | Rust | Traits    | Rust
      2023/7 | sun 10:30 +30 | AW1.120 | Ada  | Proofs    | SPARK
      """;
  private final Corpus corpus = SchedulePicture.corpus(SCHEDULE);

  private static void choices(Path folder, String name, int... events) throws IOException {
    StringBuilder talks = new StringBuilder();
    for (int event : events) {
      talks
          .append(talks.isEmpty() ? "" : ",")
          .append("{\"edition\": \"FOSDEM 2023\", \"eventId\": \"%d\"}".formatted(event));
    }
    Files.writeString(
        folder.resolve(name + ".json"),
        "{\"report\": \"%s\", \"talks\": [%s]}".formatted(name, talks));
  }

  @Test
  void whoStaysInARoomIsFoundThere(@TempDir Path gold) throws IOException {
    choices(gold, "a", 1, 2, 3, 4);
    choices(gold, "b", 5, 6);
    List<RecommendationChoices> all = RecommendationChoices.list(gold, corpus);
    assertThat(all).extracting(RecommendationChoices::report).containsExactly("a");
    assertThat(all.getFirst().ranks(new Recommender(corpus)))
        .extracting(RecommendationFigures.Ranked::rank)
        .containsExactly(1, 1, 1, 1);
  }

  @Test
  void theTableNamesTheBaselinesAndIsTheSameEveryTime(@TempDir Path gold) throws IOException {
    choices(gold, "a", 1, 2, 3, 4);
    RecommendationTable table = evaluation(gold, List.of()).measure();
    assertThat(table.text()).contains("1 attendees", "random", "same devroom", "TF-IDF", "Hallway");
    assertThat(evaluation(gold, List.of()).measure()).isEqualTo(table);
  }

  @Test
  void reportsInTheGraphDoNotCount(@TempDir Path gold) throws IOException {
    choices(gold, "a", 1, 2, 5, 7);
    assertThat(evaluation(gold, SchedulePicture.ids("2023/6", "2023/7")).measure())
        .isEqualTo(evaluation(gold, List.of()).measure());
  }

  @Test
  void yearsWithoutEarlierAttendeesAreLeftOut(@TempDir Path gold) throws IOException {
    choices(gold, "a", 1, 2, 3, 4);
    assertThat(evaluation(gold, List.of()).measureOverTime().scores())
        .extracting(RecommendationScore::method, RecommendationScore::choices)
        .containsExactly(tuple("all", 0));
  }

  @Test
  void aFolderWithoutAttendeesIsRefused(@TempDir Path gold) {
    assertThatThrownBy(() -> evaluation(gold, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(gold.toString());
  }

  private static RecommendationEvaluation evaluation(Path gold, List<TalkId> praised) {
    return new RecommendationEvaluation(SchedulePicture.contents(SCHEDULE, praised), gold);
  }

  @Nested
  class Figures {
    private final RecommendationFigures figures = new RecommendationFigures();

    Figures() {
      figures.addAll(
          List.of(
              new RecommendationFigures.Ranked("a", 1, 2, List.of(1, 2)),
              new RecommendationFigures.Ranked("a", 15, 4, List.of(2, 3)),
              new RecommendationFigures.Ranked("b", 0, 3, List.of(3))));
    }

    @Test
    void theyAreWhatTheirNamesSay() {
      assertThat(figures.hitRate(10)).isCloseTo(1.0 / 3, within(1e-9));
      assertThat(figures.hitRate(20)).isCloseTo(2.0 / 3, within(1e-9));
      assertThat(figures.reciprocalRank()).isCloseTo((1 + 1 / 15.0) / 3, within(1e-9));
      assertThat(figures.discountedGain()).isCloseTo((1 + 0.25) / 3, within(1e-9));
      assertThat(figures.devrooms()).isEqualTo(3);
      assertThat(figures.coverage()).isEqualTo(3);
    }

    @Test
    void theIntervalHoldsTheFigure() {
      Estimate estimate = figures.estimate(f -> f.hitRate(20), new Random(1));
      assertThat(estimate.value()).isBetween(estimate.low(), estimate.high());
    }
  }

  @Nested
  class Tuning {
    @Test
    void theModelFindsTheFeatureThatDecides() {
      Random random = new Random(7);
      List<ChoiceModel.Choice> choices = new java.util.ArrayList<>();
      for (int i = 0; i < 200; i++) {
        double[][] rows = new double[6][2];
        int chosen = 0;
        for (int k = 0; k < rows.length; k++) {
          rows[k] = new double[] {random.nextDouble(), random.nextDouble()};
          chosen = rows[k][0] > rows[chosen][0] ? k : chosen;
        }
        choices.add(new ChoiceModel.Choice("r", rows, chosen));
      }
      double[] weights =
          ChoiceModel.fit(choices, ChoiceModel.deviations(choices), 1, new double[2]);
      assertThat(weights[0]).isGreaterThan(5);
      assertThat(weights[1]).isBetween(0.0, 1.0);
      assertThat(ChoiceModel.fit(choices, ChoiceModel.deviations(choices), 1, weights)[0])
          .isCloseTo(weights[0], within(1e-2));
    }

    @Test
    void weightsAreWrittenWhereTheyStand(@TempDir Path folder) throws IOException {
      Path file =
          Files.writeString(
              folder.resolve("w.yaml"), "tuned:\n  text: 1.0\n\nsimilar:\n  text: 1.0\n");
      RecommendationTuning.write(file, java.util.Map.of(Feature.TEXT, 2.5));
      assertThat(Files.readString(file))
          .isEqualTo("tuned:\n  text: 2.500\n\nsimilar:\n  text: 1.0\n");
    }

    @Test
    void itRunsOnChoices(@TempDir Path gold) throws IOException {
      choices(gold, "a", 1, 2, 3, 4);
      choices(gold, "b", 5, 6, 7, 4);
      RecommendationTuning.Outcome outcome =
          new RecommendationTuning(SchedulePicture.contents(SCHEDULE, List.of()), gold).tune();
      assertThat(outcome.weights().values()).allMatch(weight -> weight >= 0);
      assertThat(outcome.figures().scores().getFirst().choices()).isEqualTo(8);
    }
  }
}
