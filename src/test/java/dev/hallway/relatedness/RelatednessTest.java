package dev.hallway.relatedness;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusPicture;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.schedule.TalkId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelatednessTest {
  private static final RelatednessWeights TOGETHER_ONLY =
      new RelatednessWeights(1, 0, 0, 0, 0, 0, 0, 0.7, 0.5, 0);

  private static final Corpus CONTAINERS =
      CorpusPicture.of(
          """
          2018/1 | Containers | Ada Byte  | Podman, runc         | Podman and runc
          2019/2 | Containers | Ada Byte  | Podman, runc, Linux  | Podman grows
          2020/3 | Containers | Bo Shell  | Podman, Buildah      | Buildah for Podman
          2020/4 | Kernel     | Cy Lock   | Linux                | Linux locks
          2021/5 | Kernel     | Cy Lock   | Linux                | More Linux locks
          2021/6 | Kernel     | Di Patch  | Linux, @Acme         | Linux patches
          2022/7 | Containers | Bo Shell  | crun                 | A faster crun
          2023/8 | Email      | Ed Post   | Dovecot              | Dovecot today
          """);

  @Nested
  class WhatIsNear {
    @Test
    void whatSharesMoreTalksScoresHigherAllElseEqual() {
      Corpus corpus =
          CorpusPicture.of(
              """
              2019/1 | Room | P | Asked, Near, Far | t
              2019/2 | Room | P | Asked, Near      | t
              2019/3 | Room | P | Asked            | t
              2019/4 | Room | P | Far              | t
              """);

      assertThat(technologies(corpus, RelatednessQuery.of(node(corpus, "Asked"))))
          .containsExactly("Near", "Far");
    }

    @Test
    void whatIsEverywhereScoresLessThanWhatBelongs() {
      assertThat(technologies(CONTAINERS, RelatednessQuery.of(node(CONTAINERS, "Podman"))))
          .startsWith("runc")
          .endsWith("Linux");
    }

    @Test
    void whatSharesNoTalkIsFoundThroughItsDevroom() {
      String elsewhere = "2019/%d | Elsewhere | P | Other | t%n";
      String others = IntStream.range(1, 60).mapToObj(elsewhere::formatted).collect(joining());
      Corpus corpus =
          CorpusPicture.of(
              """
              2018/1 | Containers | P | Podman, runc | t
              2018/2 | Containers | P | Podman       | t
              2018/3 | Containers | P | crun         | t
              """
                  + others);
      RelatednessWeights weights = new RelatednessWeights(1, 0, 0.5, 0, 0, 0, 0, 0.7, 0.5, 0);

      Related related =
          new Relatedness(corpus, weights).relate(RelatednessQuery.of(node(corpus, "Podman")));

      RelatedNode crun = find(related.technologies(), "crun");
      assertThat(crun.sharedTalks()).isZero();
      assertThat(crun.reasons())
          .extracting(Reason::text)
          .containsExactly("at home in the same devrooms: Containers");
    }

    @Test
    void peopleOrganizationsAndDevroomsAreRankedToo() {
      Related related = relate(CONTAINERS, RelatednessQuery.of(node(CONTAINERS, "Linux")));

      assertThat(related.people().getFirst().node().name()).isEqualTo("Cy Lock");
      assertThat(related.organizations()).extracting(r -> r.node().name()).containsExactly("Acme");
      assertThat(related.devrooms().getFirst().node().name()).isEqualTo("Kernel");
      assertThat(related.talks().getFirst().talk().talk().title()).contains("Linux");
      assertThat(related.talksByYear()).containsEntry(2021, 2).hasSize(3);
    }

    @Test
    void aPersonCanBeAskedAbout() {
      assertThat(technologies(CONTAINERS, RelatednessQuery.of(person(CONTAINERS, "Bo Shell"))))
          .containsExactlyInAnyOrder("crun", "Buildah", "Podman");
    }

    @Test
    void ofSeveralNodesTheTalksAboutAllCountMost() {
      Related related =
          relate(
              CONTAINERS,
              RelatednessQuery.of(node(CONTAINERS, "Podman"), node(CONTAINERS, "Linux")));

      assertThat(related.talks().getFirst().talk().talk().title()).isEqualTo("Podman grows");
      assertThat(related.technologies().getFirst().node().name()).isEqualTo("runc");
    }

    @Test
    void onlyTheKindsAskedForAreRanked() {
      RelatednessQuery query =
          RelatednessQuery.of(node(CONTAINERS, "Podman")).ranking(Set.of(NodeType.LANGUAGE));

      assertThat(relate(CONTAINERS, query).technologies()).isEmpty();
      assertThat(relate(CONTAINERS, query).people()).isNotEmpty();
    }
  }

  @Nested
  class Years {
    @Test
    void onlyTalksOfTheSpanCount() {
      RelatednessQuery query = RelatednessQuery.of(node(CONTAINERS, "Podman")).between(2020, 2026);

      Related related = relate(CONTAINERS, query);

      assertThat(related.technologies())
          .extracting(r -> r.node().name())
          .containsExactly("Buildah");
      assertThat(related.talksByYear()).containsOnlyKeys(2020);
    }

    @Test
    void aSpanWithoutTalksGivesAnEmptyAnswer() {
      Related related =
          relate(CONTAINERS, RelatednessQuery.of(node(CONTAINERS, "Podman")).between(1999, 2001));

      assertThat(related.isEmpty()).isTrue();
      assertThat(related.technologies()).isEmpty();
    }

    @Test
    void theFirstAndLastYearAreThoseOfTheSharedTalks() {
      RelatedNode runc =
          find(
              relate(CONTAINERS, RelatednessQuery.of(node(CONTAINERS, "Podman"))).technologies(),
              "runc");

      assertThat(runc.firstYear()).isEqualTo(2018);
      assertThat(runc.lastYear()).isEqualTo(2019);
      assertThat(runc.years()).containsExactly(1, 1);
    }
  }

  @Nested
  class Reasons {
    @Test
    void sharedTalksAreCountedDatedAndPlaced() {
      RelatedNode runc =
          find(
              relate(CONTAINERS, RelatednessQuery.of(node(CONTAINERS, "Podman"))).technologies(),
              "runc");

      Reason reason = runc.reasons().getFirst();
      assertThat(reason.text())
          .isEqualTo("in 2 talks together, first in 2018, mostly in the Containers devroom");
      assertThat(reason.talks())
          .extracting(talk -> talk.talk().id())
          .containsExactlyInAnyOrder(TalkId.parse("fosdem-2018/1"), TalkId.parse("fosdem-2019/2"));
    }

    @Test
    void aStatedRelationIsQuoted() {
      Corpus corpus =
          CorpusPicture.of(
              """
              2019/1 | Room | P | Podman, runc | t
              2019/2 | Room | P | Podman, crun | t
              Podman uses crun: "Podman uses crun by default" 2019/2
              """);
      RelatednessWeights weights = new RelatednessWeights(1, 0, 0, 0, 0, 0, 1, 0.7, 0.5, 0);

      Related related =
          new Relatedness(corpus, weights).relate(RelatednessQuery.of(node(corpus, "Podman")));

      RelatedNode crun = related.technologies().getFirst();
      assertThat(crun.node().name()).isEqualTo("crun");
      assertThat(crun.reasons())
          .anySatisfy(reason -> {
            assertThat(reason.text()).isEqualTo("Podman uses crun: “Podman uses crun by default”");
            assertThat(reason.contribution()).isEqualTo(0.5);
            assertThat(reason.talks())
                .extracting(talk -> talk.talk().id())
                .containsExactly(TalkId.parse("fosdem-2019/2"));
          });
    }

    @Test
    void whatAReportStatesIsQuotedToo() {
      Corpus corpus =
          CorpusPicture.of(
              """
              2019/1 | Room | P | Podman, crun | t
              Podman uses crun: "Podman now uses crun" report/my-days
              """);
      RelatednessWeights weights = new RelatednessWeights(1, 0, 0, 0, 0, 0, 1, 0.7, 0.5, 0);

      Related related =
          new Relatedness(corpus, weights).relate(RelatednessQuery.of(node(corpus, "Podman")));

      assertThat(related.technologies().getFirst().reasons())
          .anySatisfy(reason -> {
            assertThat(reason.text()).isEqualTo("Podman uses crun: “Podman now uses crun”");
            assertThat(reason.talks()).isEmpty();
          });
    }
  }

  @Nested
  class Questions {
    @Test
    void aLimitBelowOneIsRefused() {
      assertThatThrownBy(() -> RelatednessQuery.of("audio").limitedTo(0))
          .hasMessageContaining("limit 0");
    }

    @Test
    void askingAboutNothingIsRefused() {
      assertThatThrownBy(() -> RelatednessQuery.of("  ")).hasMessageContaining("at least one");
    }

    @Test
    void theWeightsThatComeWithTheProgramCanBeRead() {
      assertThat(RelatednessWeights.load().together()).isPositive();
    }

    @Test
    void aWeightOutOfRangeIsRefusedByName() {
      assertThatThrownBy(() -> new RelatednessWeights(1, 0, 0, 0, 0, 0, 0, 0.7, 1.5, 0))
          .hasMessageContaining("'size' is 1.5");
    }
  }

  private static Related relate(Corpus corpus, RelatednessQuery query) {
    return new Relatedness(corpus, TOGETHER_ONLY).relate(query);
  }

  private static List<String> technologies(Corpus corpus, RelatednessQuery query) {
    return relate(corpus, query).technologies().stream().map(r -> r.node().name()).toList();
  }

  private static RelatedNode find(List<RelatedNode> nodes, String name) {
    return nodes.stream().filter(r -> r.node().name().equals(name)).findFirst().orElseThrow();
  }

  private static Node node(Corpus corpus, String name) {
    return corpus.names().find(name, NodeType::isTechnology).orElseThrow();
  }

  private static Node person(Corpus corpus, String name) {
    return corpus.names().find(name, type -> type == NodeType.PERSON).orElseThrow();
  }
}
