package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.corpus.CorpusPicture;
import org.junit.jupiter.api.Test;

class YearSpreadTest {
  private final YearSpread spread =
      new YearSpread(
          new Years(
              CorpusPicture.of(
                  """
                  2018/1 | A | P | X | t
                  2019/1 | A | P | X | t
                  2019/2 | A | P | X | t
                  2019/3 | A | P | X | t
                  """)));

  @Test
  void aYearThatWasShownWaitsForOthers() {
    double[] weights = {0.4, 1, 0.9, 0.8};

    assertThat(spread.choose(new int[] {1, 2, 3, 0}, talk -> weights[talk], 3))
        .containsExactly(1, 0, 2);
  }

  @Test
  void aTalkWithLittleToDoWithItDoesNotComeForItsYear() {
    double[] weights = {0.01, 1, 0.9, 0.8};

    assertThat(spread.choose(new int[] {1, 2, 3, 0}, talk -> weights[talk], 3))
        .containsExactly(1, 2, 3);
  }
}
