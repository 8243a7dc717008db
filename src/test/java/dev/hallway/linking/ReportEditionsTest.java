package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.report.ReportReader;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.SchedulePicture;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportEditionsTest {
  private static final Programme PROGRAMME =
      Programme.of(
          List.of(
              SchedulePicture.of(
                  2022,
                  """
                  21 | Sat 10:00 | 30 | Python | K.3.201 | Old snakes in new skins | Olga Vintage | Of old.
                  """),
              SchedulePicture.of(
                  2023,
                  """
                  31 | Sat 10:00 | 30 | Go | H.1 | Frobbing with Delve today | Zoë Quine | Delve.
                  32 | Sat 11:00 | 30 | Go | H.1 | Smaller binaries | Olga Vintage | TinyGo.
                  """)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          FOSDEM 2023 was full.                                            | fosdem-2023
          Fosdem again. I have gone there since school; 2022 was my best.  | fosdem-2022
          At FOSDEM I heard frobbing with Delve today, and it rained.      | fosdem-2023
          At FOSDEM I met Zoë Quine, Olga Vintage and a waffle.            | fosdem-2023
          FOSDEM, in 2022 or 2023, is always full.                         | -
          FOSDEM is full of waffles.                                       | -
          A meeting of 2022 that has another name.                         | -
          """)
  void areToldByNameYearTitlesAndSpeakers(String text, String expected) {
    List<EditionId> editions =
        ReportEditions.of(new ReportReader().read(text + "\n\nMore.", "report.txt"), PROGRAMME);
    assertThat(editions.stream().map(EditionId::toString).collect(Collectors.joining(" ")))
        .isEqualTo(expected == null ? "" : expected);
  }
}
