package dev.hallway.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import dev.hallway.corpus.Node;
import dev.hallway.relatedness.Relatedness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelatednessEvaluationTest {
  private static final String GOLD =
      """
      [{"topic": "Mail", "query": "mail", "kind": "field", "aliases": ["mail"],
        "related": ["Exim", "Postfix", "Dovecot", "Sieve", "Roundcube", "Lost"],
        "undiscoverable": ["Roundcube"], "variants": {"Exim": ["Exim4"]}, "sources": []},
       {"topic": "Web", "query": "web", "related": ["Nginx", "Apache", "Caddy", "Squid", "Varnish"]},
       {"topic": "Short", "query": "short", "related": ["One"]}]
      """;

  private static final Corpus CORPUS =
      CorpusPicture.of(
          """
          2019/1 | Mail | P | Exim4, Postfix, Dovecot, Unjudged | Mail for all
          2020/2 | Mail | P | Sieve, Roundcube, Nginx           | Sorting mail
          2021/3 | Web  | P | Nginx, Apache, Caddy              | The web
          2021/4 | Web  | P | Squid, Varnish                    | Web caches
          """);

  @TempDir Path folder;

  @Test
  void unjudgedAnswersAndTheTopicItselfAreSkipped() throws IOException {
    RelatednessGold gold = RelatednessGold.read(file());
    RelatednessScoring scoring = new RelatednessScoring(CORPUS, gold);
    List<Node> ranked = nodes("Unjudged", "Exim4", "Nginx", "Sieve", "Roundcube");

    RelatednessFigures figures = scoring.score(gold.topics().getFirst(), ranked);

    assertThat(figures.precisionAt10()).isCloseTo(2 / 10.0, within(1e-12));
    assertThat(figures.recallAt20()).isCloseTo(2 / 5.0, within(1e-12));
  }

  @Test
  void topicsOfFewNamesAreLeftOut() throws IOException {
    assertThat(RelatednessGold.read(file()).topics())
        .extracting(RelatednessTopic::topic)
        .containsExactly("Mail", "Web");
  }

  @Test
  void namesThatNoTechnologyHasAreReportedAsSuch() throws IOException {
    assertThat(new RelatednessEvaluation(CORPUS, file()).listUnknown())
        .containsExactly("Lost", "One");
  }

  @Test
  void theReportShowsBaselinesBesideHallway() throws IOException {
    String report = new RelatednessEvaluation(CORPUS, file()).report(new Relatedness(CORPUS));

    assertThat(report)
        .contains(
            "raw co-occurrence", "normalised PMI", "log-likelihood ratio", "cosine", "Hallway")
        .contains("2 judged names are no technology of this corpus: Lost, One");
  }

  @Test
  void aMissingGoldFileIsNamed() {
    assertThatThrownBy(() -> new RelatednessEvaluation(CORPUS, folder.resolve("none.json")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.json");
  }

  @ParameterizedTest
  @CsvSource({"C++, c++", "Étoilé, etoile", "U-Boot, uboot", "0 A.D., 0ad", "F#, f#"})
  void namesAreComparedWithoutCaseAccentsAndPunctuation(String name, String folded) {
    assertThat(GoldName.fold(name)).isEqualTo(folded);
  }

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("gold.json"), GOLD);
  }

  private static List<Node> nodes(String... names) {
    return Stream.of(names)
        .map(name -> CORPUS.names().find(name, type -> type.isTechnology()).orElseThrow())
        .toList();
  }
}
