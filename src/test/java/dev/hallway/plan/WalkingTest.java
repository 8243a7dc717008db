package dev.hallway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkingTest {
  private final Walking walking = Walking.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Janson              | Janson             | 0
          K.3.201             | K.4.601            | 2
          Janson              | K.1.105 (La Fontaine) | 4
          K.1.105 (La Fontaine) | Janson           | 4
          UB2.252A (Lameere)  | AW1.120            | 4
          D.go                | D.python           | 0
          Somewhere           | Elsewhere          | 8
          """)
  void theWayTakesWhatTheTableSays(String from, String to, int minutes) {
    assertThat(walking.between(from, to)).isEqualTo(Duration.ofMinutes(minutes));
  }
}
