package dev.hallway.corpus;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hallway.schedule.EditionId;
import org.junit.jupiter.api.Test;

class CorpusTest {
  @Test
  void anEditionThatIsNotThereIsToldWithThoseThatAreAndHowToImportIt() {
    Corpus corpus =
        CorpusPicture.of(
            """
            2019/1 | Go | Ada | Go | Go is fast
            2023/1 | Go | Ada | Go | Go is faster
            """);

    assertThatThrownBy(() -> corpus.getEdition(new EditionId("fosdem-2031")))
        .hasMessage(
            "Edition 'fosdem-2031' is not in the graph; known: fosdem-2019 … fosdem-2023. Import it"
                + " with 'hallway import fosdem --years 2031'");
  }
}
