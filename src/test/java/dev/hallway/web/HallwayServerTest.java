package dev.hallway.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hallway.answer.Extractor;
import dev.hallway.answer.LocalAnswers;
import dev.hallway.corpus.CorpusPicture;
import dev.hallway.graph.GraphCounts;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class HallwayServerTest {
  private static final GraphCounts COUNTS = new GraphCounts(1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0);

  @Test
  void aPortThatAnotherProgramHasIsNamedWithTheRemedy() throws IOException {
    LocalAnswers answers =
        new LocalAnswers(CorpusPicture.of("2019/1 | Containers | Ada | Podman | Podman"), COUNTS);
    Extractor extractor =
        new Extractor(() -> new Linker(Vocabulary.load()), () -> Programme.of(List.of()));
    GraphAccess graph = new GraphAccess(URI.create("bolt://127.0.0.1:7687"), "neo4j");
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();

      assertThatThrownBy(() -> HallwayServer.start(answers, extractor, graph, port))
          .isInstanceOf(PortInUseException.class)
          .hasMessageContaining(String.valueOf(port))
          .hasMessageContaining("--port");
    }
  }
}
