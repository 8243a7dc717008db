package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.report.ReportReader;
import dev.hallway.schedule.SchedulePicture;
import dev.hallway.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a report stands for a talk whose page it links. */
class PageLinksTest {
  private static final Linker LINKER = new Linker(Vocabulary.load());
  private static final Programme PROGRAMME =
      Programme.of(
          List.of(
              SchedulePicture.of(
                  2023,
                  "1 | Sat 10:00 | 30 | Containers | H.1 | Podman without a daemon | Ann Leeson | Pods.")));
  private static final String PAGE = "https://fosdem.org/2023/schedule/event/fosdem-2023-1-podman/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained. [Pods](P) were fun. Then lunch. | Pods
          - Great talk [▶](P)                        | talk
          - [▶](P) Great talk                        | Great
          It rained.~~- Bravo [▶](P)~~Lunch was late. | Bravo
          ~~## [→](P)                                |
          It rained.~~## [→](P)~~Lunch was late.     |
          """)
  void areTheWordsThatLinkOrTheNearest(String source, String words) {
    String report = "# FOSDEM 2023\n\n" + source.replace("~~", "\n\n").replace("P)", PAGE + ")");

    List<TalkReference> talks =
        LINKER.readReport(new ReportReader().read(report + "\n", "a.md"), PROGRAMME).talks();

    assertThat(talks)
        .extracting(talk -> talk.evidence().quote())
        .isEqualTo(words == null ? List.of() : List.of(words));
  }
}
