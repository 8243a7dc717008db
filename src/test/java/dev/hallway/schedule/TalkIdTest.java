package dev.hallway.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkIdTest {
  private static final List<TalkId> ORDERED =
      List.of(
          id("2022/10"),
          id("2023/0"),
          id("2023/5"),
          id("2023/09"),
          id("2023/9"),
          id("2023/10"),
          id("2023/05a"),
          id("2023/5a"),
          id("2023/keynote"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void numbersAreOrderedAsNumbersBeforeAllElse(long seed) {
    List<TalkId> shuffled = new ArrayList<>(ORDERED);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(shuffled.stream().sorted()).isEqualTo(ORDERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "5a", "9"})
  void theOrderOfTwoDoesNotDependOnAThird(String event) {
    TalkId third = id("2023/" + event);
    for (TalkId first : ORDERED) {
      for (TalkId second : ORDERED) {
        if (first.compareTo(second) <= 0 && second.compareTo(third) <= 0) {
          assertThat(first).isLessThanOrEqualTo(third);
        }
      }
    }
  }

  private static TalkId id(String text) {
    return TalkId.parse("fosdem-" + text);
  }
}
