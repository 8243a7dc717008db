package dev.hallway.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteAnswersTest {
  private HttpServer server;
  private RemoteAnswers answers;
  private int status = 200;
  private String body = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    answers = new RemoteAnswers("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "", "<html>", "{\"question\":\"x\",\"answer\":{}}"})
  void anAnswerOfAnotherVersionIsToldAsSuchWithTheRemedy(String other) {
    body = other;

    assertThatThrownBy(() -> answers.ask("what relates to eBPF"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("hallway serve");
  }

  @Test
  void aProblemIsPassedOn() {
    status = 404;
    body =
        """
        {"title": "Unknown name", "status": 404, "detail": "Nothing is called 'Kubernetis'",
         "nearest": ["Kubernetes"]}
        """;

    assertThatThrownBy(() -> answers.person("Kubernetis"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().detail()).isEqualTo("Nothing is called 'Kubernetis'"));
  }

  @Test
  void aServerThatIsGoneIsNotThere() {
    server.stop(0);

    assertThat(answers.isThere()).isFalse();
  }
}
