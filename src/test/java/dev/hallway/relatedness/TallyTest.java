package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void addsUpLikeAMapOfBoxes(long seed) {
    Random random = new Random(seed);
    Tally tally = new Tally();
    Map<Integer, Double> map = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      int node = random.nextInt(300);
      double weight = random.nextInt(4);
      tally.add(node, weight);
      map.merge(node, weight, Double::sum);
    }

    assertThat(tally.strongest(10))
        .as("seed %d", seed)
        .containsExactly(
            map.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(10)
                .mapToInt(Map.Entry::getKey)
                .toArray());
    map.forEach((node, weight) -> assertThat(tally.weightOf(node)).isEqualTo(weight));
  }

  @Test
  void hasNoStrongestWhileEmpty() {
    assertThat(new Tally().strongest(3)).isEmpty();
  }
}
