package dev.hallway.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.answer.TrendsAnswer.TrendAnswer;
import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import dev.hallway.relatedness.Relatedness;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAnswersTest {
  /** Twenty talks a year; half of them name Old until 2015 and New from 2016 on. */
  private final Corpus corpus =
      CorpusPicture.of(
          IntStream.range(2010, 2020)
              .boxed()
              .flatMap(year -> IntStream.rangeClosed(1, 20).mapToObj(talk -> talk(year, talk)))
              .collect(Collectors.joining("\n")));

  private final TimeAnswers answers =
      new TimeAnswers(corpus, new SubjectFinder(corpus, new Relatedness(corpus)));

  private static String talk(int year, int talk) {
    String half = year < 2016 ? "Old" : "New";
    return "%d/%d | Room | Ada | Steady, %s | t".formatted(year, talk, talk <= 10 ? half : "Rest");
  }

  @Test
  void theLastFiveYearsAreComparedWithAllBefore() {
    TrendsAnswer trends = answers.trends(List.of(), 5, null, null);

    assertThat(trends.since()).isEqualTo(2015);
    assertThat(names(trends.newcomers())).containsExactly("New");
    assertThat(names(trends.fading())).containsExactly("Old");
    assertThat(trends.talksByYear()).hasSize(10).containsEntry(2012, 20);
  }

  @Test
  void namedTechnologiesComeInTheOrderAsked() {
    TrendsAnswer trends = answers.trends(List.of("New", "Old"), 5, 2016, 2019);

    assertThat(names(trends.named())).containsExactly("New", "Old");
    assertThat(trends.named().getFirst().shareNow()).isCloseTo(0.5, within(1e-9));
    assertThat(trends.named().getFirst().talksByYear()).containsEntry(2016, 10).hasSize(4);
    assertThat(trends.rising()).isEmpty();
  }

  @Test
  void yearsTheWrongWayRoundAreRefused() {
    assertThatThrownBy(() -> answers.trends(List.of(), 5, 2019, 2012))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("2019");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 99999, Integer.MAX_VALUE})
  void yearsThatAreNoneAreRefusedByName(int year) {
    assertThatThrownBy(() -> answers.trends(List.of("New"), 5, null, year))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("'until' is " + year);
    assertThatThrownBy(() -> answers.trends(List.of("New"), 5, year, null))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("'since' is " + year);
    assertThatThrownBy(() -> answers.history("New", year))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("'since' is " + year);
  }

  @Test
  void aHistorySaysWhatCameAndWentBesideIt() {
    HistoryAnswer history = answers.history("Steady", 2016);

    assertThat(history.newcomers()).extracting(c -> c.entity().name()).containsExactly("New");
    assertThat(history.faded()).extracting(c -> c.entity().name()).containsExactly("Old");
    assertThat(history.faded().getFirst().latest().talk()).startsWith("fosdem-2015/");
    assertThat(history.people()).extracting(c -> c.entity().name()).containsExactly("Ada");
  }

  @Test
  void anUnknownTechnologyIsNamed() {
    assertThatThrownBy(() -> answers.history("Zeppelin", null))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Zeppelin");
  }

  private static List<String> names(List<TrendAnswer> trends) {
    return trends.stream().map(trend -> trend.technology().name()).toList();
  }
}
