package dev.hallway.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.answer.ExtractAnswer.ExtractedEntity;
import dev.hallway.answer.Extractor;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.ScheduleReader;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads five reports that were written for the project and annotated before they were first read,
 * against the schedules of the sample.
 */
class ExtractionEvaluationTest {
  private static final Path TEXTS = Path.of("src/test/resources/extraction");
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final List<ExtractionFigures> READERS = new ArrayList<>();

  @BeforeAll
  static void readWithAllThree() throws IOException {
    Programme programme = Programme.of(sample());
    ExtractionEvaluation evaluation =
        new ExtractionEvaluation(TEXTS.resolve("gold"), TEXTS.resolve("reports"));
    READERS.add(evaluation.measure(extractor(programme)));
    READERS.addAll(evaluation.measureBaselines(VOCABULARY, programme));
  }

  private static Extractor extractor(Programme programme) {
    return new Extractor(() -> new Linker(VOCABULARY), () -> programme);
  }

  private static List<Schedule> sample() throws IOException {
    List<Schedule> schedules = new ArrayList<>();
    for (int year : List.of(2017, 2019, 2020, 2023)) {
      String name = "data/sample/fosdem-%d.xml".formatted(year);
      try (InputStream in = Files.newInputStream(Path.of(name))) {
        schedules.add(new ScheduleReader(VOCABULARY.nonPersons()).read(in, name));
      }
    }
    return schedules;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          technologies  | 0.94
          people        | 0.97
          organizations | 0.88
          devrooms      | 0.96
          talk_links    | 0.83
          """)
  void noFigureFallsBelowWhatWasMeasured(String set, double least) {
    assertThat(figures(READERS.getFirst(), set).f1())
        .as(() -> String.join("\n", READERS.getFirst().errors()))
        .isGreaterThanOrEqualTo(least);
  }

  @Test
  void namesKindsAttendanceAndOpinionsDoNotEither() {
    ExtractionFigures hallway = READERS.getFirst();
    SetFigures technologies = figures(hallway, "technologies");
    assertThat(technologies.canonical()).isGreaterThanOrEqualTo(0.96);
    assertThat(technologies.kind()).isGreaterThanOrEqualTo(0.98);
    assertThat(technologies.duplicates()).isZero();
    assertThat(hallway.attended().value()).isGreaterThanOrEqualTo(0.91);
    assertThat(hallway.opinions().value()).isGreaterThanOrEqualTo(0.50);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          technologies  | Hallway string match CoreNLP
          organizations | Hallway string match CoreNLP
          people        | Hallway string match CoreNLP
          devrooms      | Hallway string match CoreNLP
          talk_links    | Hallway string match CoreNLP
          """)
  void whoKnowsMoreReadsBetter(String set, String expected) {
    assertThat(
            READERS.stream()
                .sorted((one, other) ->
                    Double.compare(figures(other, set).f1(), figures(one, set).f1()))
                .map(ExtractionFigures::reader)
                .toList())
        .isEqualTo(List.of(expected.split(" (?!match)")));
  }

  @Test
  void readingAgainGivesTheSameFigures() throws IOException {
    ExtractionEvaluation again =
        new ExtractionEvaluation(TEXTS.resolve("gold"), TEXTS.resolve("reports"));
    assertThat(again.measure(extractor(Programme.of(sample())))).isEqualTo(READERS.getFirst());
  }

  @Test
  void optionalEntriesCountNeitherWayAndTheSameThingTwiceIsWrong() {
    List<GoldEntity> gold =
        List.of(
            new GoldEntity("Podman", "tool", List.of("podman"), false),
            new GoldEntity("Docker", "tool", List.of("Docker"), false),
            new GoldEntity("Jenkins", "tool", List.of("Jenkins"), true),
            new GoldEntity("Helm", "tool", List.of("Helm"), true));
    SetTally tally = new SetTally();
    List<String> errors = new ArrayList<>();
    new EntityMatching(EntityField.TECHNOLOGIES, errors::add)
        .match(gold, List.of(tool("Podman"), tool("podman"), tool("Jenkins")), tally);
    assertThat(tally.figures()).isEqualTo(new SetFigures(1, 1, 1, 1, 1, 1));
    assertThat(errors)
        .containsExactly(
            "technology twice: 'podman' [podman]", "technology missed: 'Docker' [Docker]");
  }

  @Test
  void whatWasMissedIsSaidToBeReadAsSomethingElse() {
    List<String> errors = new ArrayList<>();
    new EntityMatching(EntityField.ORGANIZATIONS, errors::add)
        .match(
            List.of(new GoldEntity("Docker", null, List.of("Docker"), false)),
            List.of(tool("Docker")),
            new SetTally());
    assertThat(errors)
        .containsExactly("organization missed: 'Docker' [Docker], read as tool 'Docker'");
  }

  private static ExtractedEntity tool(String name) {
    return new ExtractedEntity(name, "tool", List.of(name), List.of());
  }

  private static SetFigures figures(ExtractionFigures reader, String set) {
    return Objects.requireNonNull(reader.sets().get(set), set);
  }
}
