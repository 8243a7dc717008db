package dev.hallway.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.answer.Answers;
import dev.hallway.answer.Extractor;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.WriterAppender;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureLogTest {
  /** Fails whatever it is asked. */
  private static final Answers BROKEN =
      (Answers)
          Proxy.newProxyInstance(
              Answers.class.getClassLoader(),
              new Class<?>[] {Answers.class},
              (proxy, method, arguments) -> {
                throw new IllegalStateException("the graph is in pieces");
              });

  private final StringWriter log = new StringWriter();
  private final Logger root = (Logger) LogManager.getRootLogger();
  private final WriterAppender appender =
      WriterAppender.createAppender(
          PatternLayout.newBuilder().withPattern("%m%n%ex{short}%n").build(),
          null,
          log,
          "test",
          false,
          true);
  private HallwayServer server;

  @BeforeEach
  void start() {
    server =
        HallwayServer.start(
            BROKEN,
            new Extractor(() -> new Linker(Vocabulary.load()), () -> Programme.of(List.of())),
            new GraphAccess(URI.create("bolt://127.0.0.1:7687"), "neo4j"),
            0);
    appender.start();
    root.addAppender(appender); // the server sets logging up anew when it starts
  }

  @AfterEach
  void stop() {
    server.close();
    root.removeAppender(appender);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people/ada?x=1", "/api/people/ada", "/"})
  void aMistakeIsLoggedOnceWithItsAddressAndNotShown(String path)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).doesNotContain("in pieces", "IllegalState");
    assertThat(log.toString())
        .contains("GET " + path + " failed", "IllegalStateException: the graph is in pieces")
        .containsOnlyOnce("IllegalStateException");
  }

  @Test
  void aPageSaysWhereToLook() throws IOException, InterruptedException {
    assertThat(get("/people/ada").body()).contains("a mistake of Hallway’s").contains("<html");
  }
}
