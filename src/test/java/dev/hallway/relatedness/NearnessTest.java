package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import dev.hallway.corpus.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {
  private static final Corpus CORPUS =
      CorpusPicture.of(
          """
          2019/1 | Net | P | Cilium, XDP, Far | Networks | Cilium builds on XDP. One two three four five six seven eight nine ten Far away.
          2020/2 | Net | P | XDP              | XDP      | It is fast.
          """);

  private final Places places = new Places(CORPUS);
  private final Lenses lenses = Lenses.of(CORPUS);
  private final RelatednessQuery query = RelatednessQuery.of(node("Cilium"));
  private final Nearness nearness =
      new Nearness(places, lenses.questions().of(query, lenses.years().span(0, 9999), 1), 1);

  @ParameterizedTest
  @CsvSource({"XDP, 3, 0.769", "Far, 14, 0.417"})
  void theFartherTheLessItCounts(String name, int words, double part) {
    int position = position(name, 0);

    assertThat(nearness.closest(0, position).distance()).isEqualTo(words);
    assertThat(nearness.of(0, position)).isCloseTo(part, within(1e-3));
  }

  @Test
  void aTalkThatDoesNotNameTheQuestionCountsNothing() {
    assertThat(nearness.of(1, position("XDP", 1))).isZero();
  }

  @Test
  void theSentenceOfTheNearestPlacesIsQuoted() {
    Nearness.Pair pair = nearness.closest(0, position("XDP", 0));

    assertThat(new Quotation(CORPUS).sentence(0, pair.asked(), pair.other()))
        .isEqualTo("Cilium builds on XDP.");
  }

  @Test
  void aLongSentenceIsCutAtWords() {
    String words = "word ".repeat(80);
    Corpus corpus =
        CorpusPicture.of(
            "2019/1 | Net | P | Cilium | Title | - %sCilium here and XDP there %s."
                .formatted(words, words));

    String quote = new Quotation(corpus).sentence(0, 81, 84);

    assertThat(quote).contains("Cilium here and XDP there").startsWith("…").endsWith("…");
    assertThat(quote).hasSizeLessThan(230);
  }

  /** Returns the position of a name in the row of a talk that is the name's so manieth. */
  private static int position(String name, int talk) {
    return CORPUS.positionInTalk(CORPUS.firstOfNode(node(name).index()) + talk);
  }

  private static Node node(String name) {
    return CORPUS.names().find(name, type -> type.isTechnology()).orElseThrow();
  }
}
