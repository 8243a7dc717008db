package dev.hallway.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hallway.answer.Json;
import dev.hallway.answer.LocalAnswers;
import dev.hallway.graph.Snapshot;
import dev.hallway.home.HallwayHome;
import dev.hallway.home.HomeLock;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Asks questions in both ways, by itself and of a server, while the JVM notes for its ahead-of-time
 * cache which classes that takes. The launcher has it run once after a build.
 */
final class Rehearsal {
  private static final String QUESTION = "what relates to eBPF";

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param arguments the home to ask in, which must have answered a question before
   */
  public static void main(String[] arguments) throws IOException {
    HallwayHome home = new HallwayHome(Path.of(arguments[0]));
    ask(home);
    LocalAnswers answers = LocalAnswers.of(Snapshot.find(home).orElseThrow());
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/editions", exchange -> send(exchange, answers.editions()));
    server.createContext("/api/ask", exchange -> send(exchange, answers.ask(QUESTION)));
    server.start();
    try (HomeLock lock = HomeLock.take(home, "rehearsal")) {
      lock.announceAddress("rehearsal", "http://127.0.0.1:" + server.getAddress().getPort(), "");
      ask(home);
    } finally {
      server.stop(0);
    }
  }

  private static void ask(HallwayHome home) {
    Hallway.commandLine().execute("ask", "--home", home.folder().toString(), QUESTION);
  }

  private static void send(HttpExchange exchange, Object answer) throws IOException {
    byte[] json = Json.write(answer).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, json.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(json);
    }
  }
}
