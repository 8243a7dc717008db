package dev.hallway.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import dev.hallway.corpus.Node;
import dev.hallway.question.Names;
import dev.hallway.relatedness.Relatedness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectFinderTest {
  private static final Corpus CORPUS =
      CorpusPicture.of(
          """
          2019/1 | Food and drink | Ada | Podman | Quantum computing     | Version control of cheese
          2019/2 | Food and drink | Ada | Podman | More quantum machines | For cheese and drink
          2020/3 | Food and drink | Bo  | runc   | Version control       | Virtualization tools, food
          2020/4 | Food and drink | Bo  | runc   | Virtualisation        | Email tools
          2020/5 | Food and drink | Bo  | runc   | Virtualisation, e-mail | Tools
          """);

  private final SubjectFinder subjects = new SubjectFinder(CORPUS, new Relatedness(CORPUS));

  @ParameterizedTest
  @ValueSource(strings = {"version control", "cheese", "virtualisation tools", "quantum"})
  void wordsThatTalksUseTogetherAreATopicInAnySpelling(String words) {
    assertThat(subjects.find(Names.of(words)).topics()).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quantum cheese", "control version", "cheese machines", "computing", "!"})
  void wordsThatNoTalkUsesTogetherAreUnknown(String words) {
    assertThatThrownBy(() -> subjects.find(Names.of(words)))
        .hasMessageContaining("'%s' is not in the graph".formatted(words))
        .asInstanceOf(type(ProblemException.class))
        .extracting(e -> e.problem().status())
        .isEqualTo(404);
  }

  @Test
  void aDevroomWhoseWordsNoTalkUsesTogetherIsThatDevroom() {
    assertThat(subjects.find(Names.of("Food and drink")).nodes())
        .extracting(Node::name)
        .containsExactly("Food and drink");
  }
}
