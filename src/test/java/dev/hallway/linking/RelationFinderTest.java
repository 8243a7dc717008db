package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.schedule.SchedulePicture;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationFinderTest {
  private static final Linker LINKER = new Linker(Vocabulary.load());

  private static Talk talk(String text) {
    String row = "1 | Sat 10:00 | 30 | Containers | H.1 | A talk | Zoe Quine | %s".formatted(text);
    return SchedulePicture.of(2023, row).talks().getFirst();
  }

  private static List<String> stated(String text) {
    return LINKER.readTalk(talk(text)).relations().stream()
        .map(one -> "%s %s %s".formatted(one.from().name(), one.type(), one.to().name()))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cilium uses eBPF to route packets.                     | Cilium USES eBPF
          Podman is written in Go.                               | Podman USES Go
          Buildah, written in Go, needs no daemon.               | Buildah USES Go
          Tailscale is built on top of WireGuard.                | Tailscale BASED_ON WireGuard
          MariaDB is a fork of MySQL.                            | MariaDB FORK_OF MySQL
          MariaDB was forked from MySQL in 2009.                 | MariaDB FORK_OF MySQL
          Podman is an alternative to Docker.                    | Podman ALTERNATIVE_TO Docker
          Podman is a drop-in replacement for Docker.            | Podman ALTERNATIVE_TO Docker
          Hubble is part of Cilium.                              | Hubble PART_OF Cilium
          Prometheus integrates with Grafana.                    | Prometheus INTEGRATES_WITH Grafana
          Podman, developed by Red Hat, runs pods.               | Red Hat BACKS Podman
          Zoe Quine works for Red Hat.                           | Zoe Quine WORKS_FOR Red Hat
          Zoe Quine (Red Hat) tells more.                        | Zoe Quine WORKS_FOR Red Hat
          """)
  void aSentenceStatesARelation(String text, String relation) {
    assertThat(stated(text)).containsExactly(relation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does Cilium use eBPF?",
        "Cilium does not use eBPF.",
        "Cilium could use eBPF.",
        "If Cilium uses eBPF, it is fast.",
        "Cilium no longer uses iptables.",
        "We compare Podman with Docker.",
        "Operators for Cilium use Helm.",
        "Cilium uses eBPF tracing of others.",
        "Podman is not a fork of Docker.",
      })
  void whatIsAskedDeniedOrSupposedStatesNothing(String text) {
    assertThat(stated(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Graylog uses Elasticsearch and MongoDB.                | Graylog USES Elasticsearch, Graylog USES MongoDB
          Docker uses containerd, and Kubernetes can do without. | Docker USES containerd
          """)
  void aListIsStatedOfEachButAnotherClauseOfNone(String text, String relations) {
    assertThat(stated(text))
        .containsExactlyElementsOf(Stream.of(relations.split(", ", -1)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cilium uses eBPF.",
        "It is old. Cilium, they say, is fine. Cilium uses eBPF in kernels."
      })
  void theQuoteStandsInTheText(String text) {
    Talk talk = talk(text);

    assertThat(LINKER.readTalk(talk).relations())
        .isNotEmpty()
        .allSatisfy(one ->
            assertThat(talk.abstractText().substring(one.evidence().start(), one.evidence().end()))
                .isEqualTo(one.evidence().quote())
                .contains("Cilium uses eBPF"));
  }
}
