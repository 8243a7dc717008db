package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import org.junit.jupiter.api.Test;

class AreasTest {
  /** The area stands after a colon: two databases, one of them relates; two of the web do not. */
  private static final Corpus CORPUS =
      CorpusPicture.of("2019/1 | A | P | Db1:databases, Db2:databases, W1:web, W2:web, New | t");

  private final Areas areas = new Areas(CORPUS);

  @Test
  void anAreaThatScoresMoreThanTheAverageLifts() {
    double[] lifts = areas.lifts(scores(8, 0, 0, 0, 0));

    assertThat(areas.liftOf(index("Db2"), lifts))
        .isCloseTo(Math.log((8 + 5 * 2) / 7.0 / 2), within(1e-9));
  }

  @Test
  void noAreaPullsDown() {
    double[] lifts = areas.lifts(scores(8, 0, 0, 0, 0));

    assertThat(areas.liftOf(index("W1"), lifts)).isZero();
    assertThat(areas.liftOf(index("New"), lifts)).isZero();
  }

  @Test
  void whereNothingScoresNothingLifts() {
    assertThat(areas.lifts(scores(0, 0, 0, 0, 0))).containsOnly(0);
  }

  private static double[] scores(double db1, double db2, double w1, double w2, double unlisted) {
    double[] scores = new double[CORPUS.nodes().size()];
    scores[index("Db1")] = db1;
    scores[index("Db2")] = db2;
    scores[index("W1")] = w1;
    scores[index("W2")] = w2;
    scores[index("New")] = unlisted;
    return scores;
  }

  private static int index(String name) {
    return CORPUS.names().find(name, type -> type.isTechnology()).orElseThrow().index();
  }
}
