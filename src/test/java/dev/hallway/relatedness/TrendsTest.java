package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrendsTest {
  private static final Corpus CORPUS = CorpusPicture.of(picture());

  /** Ten talks a year: Old fades after 2014, New comes in 2015, Steady and Rare stay. */
  private static String picture() {
    StringBuilder picture = new StringBuilder();
    for (int year = 2010; year < 2020; year++) {
      for (int talk = 1; talk <= 10; talk++) {
        String named = year < 2015 ? "Old" : "New";
        String rare = year == 2019 && talk == 1 ? ", Rare" : "";
        picture.append(
            "%d/%d | %s | %s | Steady, %s%s | t%n"
                .formatted(
                    year,
                    talk,
                    year < 2013 ? "Early" : "Late",
                    talk < 8 ? "Ada Often" : "Bo Seldom",
                    talk <= 6 ? named : "Other",
                    rare));
      }
    }
    return picture.toString();
  }

  private final Trends trends = new Trends(CORPUS);

  @Nested
  class OfTheWholeGraph {
    @Test
    void whatCameRoseAndWhatWentFaded() {
      assertThat(trends.changes(2015, 2019, 5).newcomers())
          .extracting(t -> t.technology().name())
          .containsExactly("New");
      assertThat(trends.changes(2015, 2019, 5).fading())
          .extracting(t -> t.technology().name())
          .containsExactly("Old");
    }

    @Test
    void sharesAreOfTheTalksOfTheirTime() {
      Trend rise = trends.changes(2015, 2019, 5).newcomers().getFirst();

      assertThat(rise.shareBefore()).isZero();
      assertThat(rise.shareNow()).isCloseTo(0.6, within(1e-9));
      assertThat(rise.talksByYear()).containsEntry(2015, 6).doesNotContainKey(2014);
    }

    @Test
    void withoutAnEarlierTimeNothingRises() {
      assertThat(trends.changes(2010, 2019, 5).newcomers()).isEmpty();
      assertThat(trends.changes(2050, 2060, 5).fading()).isEmpty();
    }
  }

  @Nested
  class OfOneTechnology {
    private final History history = trends.history(technology("Steady"), 2015, 2);

    @Test
    void itsTalksAreCountedByYear() {
      assertThat(history.talksByYear()).hasSize(10).containsEntry(2013, 10);
      assertThat(history.shareByYear()).containsEntry(2013, 1.0);
    }

    @Test
    void thoseWhoGaveMostTalksComeFirst() {
      assertThat(history.people())
          .extracting(c -> c.node().name())
          .containsExactly("Ada Often", "Bo Seldom");
    }

    @Test
    void devroomsComeInTheOrderOfTheirFirstYear() {
      assertThat(history.devrooms())
          .extracting(c -> c.node().name())
          .containsExactly("Early", "Late");
      assertThat(history.devrooms().getLast().firstYear()).isEqualTo(2013);
    }

    @Test
    void newcomersAndFadedAreTold() {
      assertThat(history.newcomers()).extracting(c -> c.node().name()).containsExactly("New");
      assertThat(history.faded()).extracting(c -> c.node().name()).containsExactly("Old");
    }
  }

  @Nested
  class Certainty {
    @Test
    void aRareNameThatDoublesProvesNothing() {
      assertThat(Change.of(1, 1000, 2, 1000).certainRise()).isZero();
      assertThat(Change.of(100, 1000, 200, 1000).certainRise()).isPositive();
    }

    @Test
    void aRiseIsNoFall() {
      assertThat(Change.of(100, 1000, 200, 1000).certainFall()).isZero();
      assertThat(Change.of(200, 1000, 100, 1000).certainFall())
          .isCloseTo(Change.of(100, 1000, 200, 1000).certainRise(), within(1e-12));
    }
  }

  private static Node technology(String name) {
    return CORPUS.names().find(name, NodeType::isTechnology).orElseThrow();
  }
}
