package dev.hallway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-02-06T14:54:34+02:00   | 2023-02-06
          2019-02-05 10:00            | 2019-02-05
          2019/02/05                  | 2019-02-05
          8. February 2020            | 2020-02-08
          6th of Feb, 2019            | 2019-02-06
          20-Feb-2022                 | 2022-02-20
          Wed, 06 Feb 2019 10:00 GMT  | 2019-02-06
          February 9th, 2015          | 2015-02-09
          09.02.2015                  | 2015-02-09
          """)
  void isFoundInItsManyForms(String text, LocalDate date) {
    assertThat(PublicationDate.find(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "true", "FOSDEM 2020", "02/03/2020", "2020-13-01", "31 February 2020"})
  void isNotGuessed(String text) {
    assertThat(PublicationDate.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted on 6 February 2019",
        "by Robin Sample, 6 February 2019",
        "Date created: 6-Feb-2019"
      })
  void isReadFromALineOfItsOwn(String line) {
    assertThat(PublicationDate.ofLine(line)).contains(LocalDate.of(2019, 2, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Saturday, 2 February 2019", "On 6 February 2019 I took the train to Brussels"})
  void isNotReadFromOtherLines(String line) {
    assertThat(PublicationDate.ofLine(line)).isEmpty();
  }
}
