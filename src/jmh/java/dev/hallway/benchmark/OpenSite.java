package dev.hallway.benchmark;

import dev.hallway.answer.Extractor;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.vocabulary.Vocabulary;
import dev.hallway.web.GraphAccess;
import dev.hallway.web.HallwayServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A server over the {@link OpenGraph}, and a client that keeps its connection. */
@State(Scope.Benchmark)
public class OpenSite {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private HallwayServer server;

  /** Starts the server. */
  @Setup(Level.Trial)
  public void start(OpenGraph open) {
    Vocabulary vocabulary = Vocabulary.load();
    server =
        HallwayServer.start(
            open.answers,
            new Extractor(
                () -> new Linker(vocabulary),
                () -> Programme.of(open.graph.contents().schedules())),
            new GraphAccess(URI.create(open.graph.uri()), open.graph.user()),
            0);
  }

  /**
   * Returns the HTML of a page.
   *
   * @throws IOException if the server does not give it
   */
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("%s answers %d".formatted(path, response.statusCode()));
    }
    return response.body();
  }

  /** Stops both. */
  @TearDown(Level.Trial)
  public void stop() {
    client.close();
    server.close();
  }
}
