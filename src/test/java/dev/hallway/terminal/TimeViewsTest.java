package dev.hallway.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.HistoryAnswer;
import dev.hallway.answer.HistoryAnswer.CompanionAnswer;
import dev.hallway.answer.TrendsAnswer;
import dev.hallway.answer.TrendsAnswer.TrendAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeViewsTest {
  private static final AnswerView PLAIN = new AnswerView(Terminal.plain(100));
  private static final Map<Integer, Integer> ALL = Map.of(2021, 100, 2022, 100, 2023, 100);

  @Test
  void trendsStandBelowEachOtherYearByYear() {
    TrendsAnswer answer =
        new TrendsAnswer(
            2023,
            2023,
            ALL,
            List.of(),
            List.of(trend("eBPF", 0.01, 0.08, Map.of(2021, 2, 2023, 8))),
            List.of(trend("Flash", 0.03, 0, Map.of(2021, 4, 2022, 2))),
            List.of());

    assertThat(PLAIN.render(answer))
        .isEqualTo(
            """
            Rising in 2023
                      2021–2023
              eBPF    ▂·█        1.0 % → 8.0 % of the talks

            Fading in 2023
                      2021–2023
              Flash   █▄·        3.0 % → 0.0 % of the talks

            Go on: hallway history eBPF
            """);
  }

  @Test
  void yearsWithoutCertainChangeSaySo() {
    TrendsAnswer none =
        new TrendsAnswer(2022, 2023, ALL, List.of(), List.of(), List.of(), List.of());

    assertThat(PLAIN.render(none)).isEqualTo("Nothing changed for certain in 2022–2023.\n");
  }

  @Test
  void aHistoryHasItsYearsItsPeopleAndWhatCameAndWent() {
    CompanionAnswer bo =
        new CompanionAnswer(
            new EntitySummary("Bo Lund", "bo-lund", "person", List.of(), 3),
            2,
            2021,
            2023,
            Fixtures.talk("fosdem-2023/9", "Cilium for the impatient", "Bo Lund", "Network"));
    HistoryAnswer answer =
        new HistoryAnswer(
            Fixtures.EBPF,
            2022,
            Map.of(2021, 1, 2023, 4),
            Map.of(2021, 0.01, 2023, 0.04),
            List.of(bo),
            List.of(),
            List.of(),
            List.of());

    assertThat(PLAIN.render(answer))
        .isEqualTo(
            """
            eBPF · tool · 5 talks, 2021–2023  ▂·█
            also BPF, extended BPF

              2021    1  ███████▌                        1.0 %
              2022    0                                  0.0 %
              2023    4  ██████████████████████████████  4.0 %

            Carried by
              Bo Lund    2 talks  2021–2023  Cilium for the impatient

            Go on: hallway related eBPF · hallway trends eBPF
            """);
  }

  private static TrendAnswer trend(
      String name, double before, double now, Map<Integer, Integer> talksByYear) {
    return new TrendAnswer(
        new EntitySummary(name, name, "tool", List.of(), 10), 1, before, now, talksByYear);
  }
}
