package dev.hallway.relatedness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.corpus.CorpusPicture;
import dev.hallway.graph.RelatedEdge;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedEdgesTest {
  @Test
  void anEdgeTellsTheTalksAndYearsOfTwoTechnologies() {
    List<RelatedEdge> edges =
        RelatedEdges.of(
            CorpusPicture.of(
                """
                2018/1 | R | P | Podman, runc, @Acme | t
                2020/2 | R | P | Podman, runc        | t
                2021/3 | R | P | Podman, crun        | t
                """));

    assertThat(edges).hasSize(2);
    RelatedEdge edge = edges.getFirst();
    assertThat(edge.from()).isEqualTo("podman");
    assertThat(edge.to()).isEqualTo("runc");
    assertThat(edge.talks()).isEqualTo(2);
    assertThat(edge.firstYear()).isEqualTo(2018);
    assertThat(edge.lastYear()).isEqualTo(2020);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void edgesAreFewFiniteAndNeverOfOneTalk(long seed) {
    List<RelatedEdge> edges = RelatedEdges.of(CorpusPicture.of(CorpusPicture.random(seed, 400)));

    assertThat(edges).isNotEmpty();
    assertThat(edges)
        .allSatisfy(edge -> {
          assertThat(edge.score()).isFinite().isPositive();
          assertThat(edge.talks()).isGreaterThanOrEqualTo(RelatedEdges.LEAST_TALKS);
          assertThat(edge.firstYear()).isLessThanOrEqualTo(edge.lastYear());
          assertThat(edge.from()).isNotEqualTo(edge.to());
        });
    assertThat(edges.stream().collect(Collectors.groupingBy(RelatedEdge::from)).values())
        .allMatch(list -> list.size() <= RelatedEdges.MOST);
  }
}
