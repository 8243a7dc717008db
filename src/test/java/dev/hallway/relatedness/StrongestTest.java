package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrongestTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void theHeapPicksWhatSortingPicks(long seed) {
    Random random = new Random(seed);
    double[] values = random.doubles(200).map(v -> Math.floor(v * 20) - 3).toArray();

    int[] sorted =
        IntStream.range(0, values.length)
            .filter(i -> values[i] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> -values[i])
                    .thenComparingInt(Integer::intValue))
            .limit(25)
            .mapToInt(Integer::intValue)
            .toArray();
    assertThat(Strongest.of(values, 25)).containsExactly(sorted);
  }

  @Test
  void nothingAboveZeroGivesNothing() {
    assertThat(Strongest.of(new double[] {0, -1, Double.NaN}, 3)).isEmpty();
    assertThat(Strongest.of(new double[] {1, 2}, 0)).isEmpty();
  }
}
