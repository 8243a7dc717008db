package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
  private static final Corpus CORPUS =
      CorpusPicture.of(
          """
          2019/1  | R | P | A | Container images   | Small ones
          2019/2  | R | P | A | Running containers | Many of them
          2019/3  | R | P | A | An e-mail server   | Mail for all
          2019/4  | R | P | A | Writing email      | To friends
          2019/5  | R | P | A | Virtualisation     | On old machines
          2019/6  | R | P | A | Virtualization     | On new machines
          2019/7  | R | P | A | Materials          | A bill of materials (BOM) for parts
          2019/8  | R | P | A | More materials     | The bill of materials (BOM) again
          2019/9  | R | P | A | BOM tools          | They help
          2019/10 | R | P | A | Fast pipelines     | With CI and nothing else
          2019/11 | R | P | A | Version of control | Not the phrase
          2019/12 | R | P | A | Version control    | The phrase
          2019/13 | R | P | A | Source control     | Under another name
          """);
  private static final Thesaurus THESAURUS =
      new Thesaurus(List.of(List.of("version control", "source control")));

  private final Topics topics = new Topics(CORPUS, THESAURUS);

  @Nested
  class Words {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            container       | Container images, Running containers
            containers      | Container images, Running containers
            email           | An e-mail server, Writing email
            e-mail          | An e-mail server, Writing email
            virtualization  | Virtualisation, Virtualization
            virtualisation  | Virtualisation, Virtualization
            version control | Version control, Source control
            source-control  | Version control, Source control
            BOM             | Materials, More materials, BOM tools
            bill of materials | Materials, More materials, BOM tools
            CI/CD           | Fast pipelines
            """)
    void findTheTalksThatUseThemInAnyForm(String topic, String titles) {
      assertThat(String.join(", ", titles(topics.uses(topic, 0.5).counts()))).isEqualTo(titles);
    }

    @Test
    void ofNoTalkFindNone() {
      assertThat(titles(topics.uses("zeppelin", 1).counts())).isEmpty();
    }

    @Test
    void inTitlesCountMoreThanInAbstracts() {
      double[] counts = topics.uses("small", 0).counts();

      assertThat(counts[0]).isEqualTo(1);
      assertThat(topics.uses("image", 0).counts()[0]).isEqualTo(TalkRelevance.TITLE);
    }

    @Test
    void ofTheThesaurusCountAsMuchAsTheWeightSays() {
      double[] counts = topics.uses("version control", 0.5).counts();

      assertThat(counts[12]).isEqualTo(counts[11] / 2);
      assertThat(titles(topics.uses("version control", 0).counts()))
          .containsExactly("Version control");
    }
  }

  @Nested
  class AbbreviationsInText {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            SBOM | a software bill of materials | software bill of materials
            TEE  | in a trusted execution environment | trusted execution environment
            ML   | about machine-learning | machine learning
            XY   | about machine learning | ''
            ABC  | bc | ''
            """)
    void standForTheWordsWhoseLettersTheyAre(String abbreviation, String before, String longForm) {
      assertThat(Abbreviations.longForm(abbreviation, before)).isEqualTo(longForm);
    }
  }

  private static List<String> titles(double[] counts) {
    List<String> titles = new ArrayList<>();
    for (int talk = 0; talk < counts.length; talk++) {
      if (counts[talk] > 0) {
        titles.add(CORPUS.talk(talk).talk().title());
      }
    }
    return titles;
  }
}
