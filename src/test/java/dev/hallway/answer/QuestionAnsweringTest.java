package dev.hallway.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hallway.answer.HistoryAnswer.CompanionAnswer;
import dev.hallway.graph.GraphCounts;
import dev.hallway.question.QuestionParser;
import dev.hallway.recommendation.SchedulePicture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionAnsweringTest {
  private static final GraphCounts COUNTS = new GraphCounts(3, 7, 0, 3, 3, 3, 0, 3, 2, 12, 0, 0, 0);

  private final LocalAnswers answers =
      new LocalAnswers(
          SchedulePicture.corpus(
              """
              2019/1 | sat 10:00 +30 | K.3.201 | Go     | Tracing with Delve [rec] | Delve, eBPF  | Derek
              2019/2 | sat 11:00 +30 | K.3.201 | Go     | Delve for beginners      | Delve, eBPF  | Derek
              2022/3 | sat 10:00 +30 | K.3.201 | Kernel | Aya, or eBPF in Rust     | eBPF, Aya    | Ada
              2022/4 | sat 11:00 +30 | K.3.201 | Kernel | More Aya                 | eBPF, Aya    | Ada
              2023/5 | sat 10:00 +30 | K.3.201 | Go     | Tracing with Delve again | Delve        | Derek
              2023/6 | sat 10:00 +30 | Janson  | Nix    | Flakes                   | Nix          | Bob
              2023/7 | sat 14:00 +30 | Janson  | Nix    | Nix and Delve            | Nix, Delve   | Bob
              """),
          COUNTS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "what relates to eBPF                       > RELATED",
        "talks about Nix                            > TALKS",
        "who speaks about Delve                     > PEOPLE",
        "talks by Derek                             > PERSON",
        "fosdem-2023/5                              > TALK",
        "talks like fosdem-2023/5                   > SIMILAR",
        "what should I see about Nix                > RECOMMENDATIONS",
        "plan for FOSDEM 2023 with Nix and Delve    > PLAN",
        "what should I watch before fosdem-2023/5   > BEFORE",
        "how did eBPF develop                       > HISTORY",
        "how did eBPF develop between 2019 and 2022 > TRENDS",
        "trend of eBPF and Nix                      > TRENDS",
        "what is new around eBPF since 2020         > HISTORY",
        "what faded                                 > TRENDS",
      })
  void aQuestionIsAnsweredInTheShapeOfItsKind(String question, AskAnswer.Kind kind) {
    AskAnswer asked = answers.ask(question);

    assertThat(asked.understood().kind()).isEqualTo(kind);
    assertThat(asked.answer()).isInstanceOf(kind.shape());
    assertThat(Json.readAsk(Json.write(asked)).answer()).isInstanceOf(kind.shape());
  }

  @Test
  void whatIsNewIsAllThatIsToldWhereThatWasAsked() {
    HistoryAnswer history = history("what is new around eBPF since 2020");

    assertThat(names(history.newcomers())).containsExactly("Aya");
    assertThat(history.faded()).isEmpty();
    assertThat(history.people()).isEmpty();
    assertThat(names(history("what is new around eBPF until 2020").newcomers()))
        .containsExactly("Delve");
    assertThat(names(history("what changed around eBPF since 2020").people()))
        .containsExactly("Derek", "Ada");
  }

  @Test
  void namedTechnologiesAreComparedOverTheYearsAsked() {
    TrendsAnswer trends =
        (TrendsAnswer) answers.ask("how did Nix and eBPF do from 2022 to 2023").answer();

    assertThat(trends.named())
        .extracting(trend -> trend.technology().name())
        .containsExactly("Nix", "eBPF");
    assertThat(List.of(trends.since(), trends.until())).containsExactly(2022, 2023);
  }

  @Test
  void aPlanIsForTheEditionAndTheInterestsAsked() {
    PlanAnswer plan = (PlanAnswer) answers.ask("plan for FOSDEM 2023 with Nix").answer();

    assertThat(plan.edition()).isEqualTo("fosdem-2023");
    assertThat(plan.slots())
        .extracting(PlanAnswer.Slot::title)
        .containsExactly("Flakes", "Nix and Delve");
  }

  @Test
  void whatToWatchFirstIsEarlier() {
    WatchFirstAnswer before =
        (WatchFirstAnswer) answers.ask("what to watch before fosdem-2023/5").answer();

    assertThat(before.before()).extracting(RecommendationAnswer::talk).contains("fosdem-2019/1");
  }

  @Test
  void whatRelatesInYearsWithoutTalksIsNothing() {
    assertThat(answers.related("eBPF", "", 10, 2030, null).related()).isEmpty();
    assertThat(answers.related("eBPF", "", 10, 2030, null).talks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2023, 2019, is 2023", "2019, 2147483647, is 2147483647; give"})
  void whatRelatesInYearsThatAreNoneIsRefused(int since, int until, String words) {
    assertThatThrownBy(() -> answers.related("eBPF", "", 10, since, until))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(words);
  }

  @Test
  void changesAroundSeveralAreRefusedWithTheRemedy() {
    assertThatThrownBy(() -> answers.ask("what is new around eBPF and Nix"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("eBPF and Nix")
        .hasMessageContaining("ask around one");
  }

  @Test
  void whatIsNotUnderstoodIsToldWithQuestionsThatAre() {
    assertThatThrownBy(() -> answers.ask("how do I cook pasta"))
        .hasMessageContaining("cook pasta")
        .asInstanceOf(type(ProblemException.class))
        .extracting(e -> e.problem().nearest(), list(String.class))
        .contains("what relates to eBPF", "plan for FOSDEM 2026 with eBPF and Nix");
  }

  private HistoryAnswer history(String question) {
    return (HistoryAnswer) answers.ask(question).answer();
  }

  private static List<String> names(List<CompanionAnswer> companions) {
    return companions.stream().map(companion -> companion.entity().name()).toList();
  }

  @Test
  void wordsThatAreNoQuestionAndLikeNoNameAreToldTheQuestions() {
    assertThatThrownBy(() -> answers.ask("make me a sandwich"))
        .asInstanceOf(type(ProblemException.class))
        .extracting(e -> e.problem().title(), e -> e.problem().nearest())
        .containsExactly("Not understood", QuestionParser.examples());
  }
}
