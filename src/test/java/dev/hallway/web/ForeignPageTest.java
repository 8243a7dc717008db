package dev.hallway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a page of somebody else's may do to a running Hallway when it is open in the same browser:
 * nothing.
 */
@InBrowser
class ForeignPageTest {
  /**
   * Speaks Bolt 5.0 to a port: logs in with a password, or not at all where it is null, then runs a
   * query. Resolves to the version agreed on and how each message was answered.
   */
  private static final String SPEAK_BOLT =
      """
      ({ port, password }) => new Promise((resolve) => {
        const text = (words) => {
          const bytes = new TextEncoder().encode(words);
          return [0xd0, bytes.length, ...bytes];
        };
        const map = (entries) => [0xa0 + entries.length, ...entries.flat()];
        const message = (...bytes) => new Uint8Array([bytes.length >> 8, bytes.length & 255, ...bytes, 0, 0]);
        const login = password === null ? [] : [
          [...text("scheme"), ...text("basic")],
          [...text("principal"), ...text("neo4j")],
          [...text("credentials"), ...text(password)],
        ];
        const hello = message(0xb1, 0x01, ...map([[...text("user_agent"), ...text("page/1")], ...login]));
        const run = message(0xb3, 0x10, ...text("RETURN 1"), 0xa0, 0xa0);
        const answers = [];
        const bolt = new WebSocket(`ws://127.0.0.1:${port}`);
        bolt.binaryType = "arraybuffer";
        const received = [];
        const answer = (signature) => {
          answers.push(signature === 0x70 ? "success" : "failure");
          if (answers.length === 2) {
            bolt.send(run);
          } else {
            bolt.close();
          }
        };
        bolt.onopen = () => bolt.send(
          new Uint8Array([0x60, 0x60, 0xb0, 0x17, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        bolt.onmessage = ({ data }) => {
          received.push(...new Uint8Array(data));
          if (answers.length === 0 && received.length >= 4) {
            answers.push("version " + received.splice(0, 4)[3]);
            bolt.send(hello);
          }
          while (received.length >= 2 && received.length >= 2 + received[0] * 256 + received[1]) {
            const chunk = received.splice(0, 2 + received[0] * 256 + received[1]);
            if (chunk.length > 2) {
              answer(chunk[3]);
            }
          }
        };
        bolt.onclose = () => resolve(answers);
      })
      """;

  private HttpServer elsewhere;

  @BeforeEach
  void serveThePage() throws IOException {
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          byte[] page = "<!doctype html><title>A page</title>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    elsewhere.start();
  }

  @AfterEach
  void stop() {
    elsewhere.stop(0);
  }

  private Page open(BrowserContext context) {
    Page page = context.newPage();
    page.navigate("http://localhost:" + elsewhere.getAddress().getPort() + "/");
    return page;
  }

  private static Object speakBolt(Page page, SampleSite site, @Nullable String password) {
    Map<String, Object> way = new HashMap<>();
    way.put("port", site.bolt().getPort());
    way.put("password", password);
    return page.evaluate(SPEAK_BOLT, way);
  }

  @Test
  void runsNoQueryWithoutThePassword(BrowserContext context, SampleSite site) throws IOException {
    Page page = open(context);

    assertThat(speakBolt(page, site, null))
        .asString()
        .startsWith("[version 5")
        .doesNotContain("success");
    assertThat(speakBolt(page, site, "neo4j")).asString().doesNotContain("success");
    assertThat(speakBolt(page, site, site.password()))
        .as("the same page with the password, to show that it speaks the language")
        .isEqualTo(List.of("version 5", "success", "success"));
  }

  @Test
  void readsNoAnswerAndSendsNothingButMayLoadGuideAndStyle(
      BrowserContext context, SampleSite site) {
    Page page = open(context);
    String fetch =
        "([url, method]) => fetch(url, { method, body: method === 'POST' ? '{}' : undefined })"
            + ".then((r) => r.status, () => 'refused')";

    assertThat(page.evaluate(fetch, List.of(site.address() + "/api/stats", "GET")))
        .isEqualTo("refused");
    assertThat(page.evaluate(fetch, List.of(site.address() + "/api/plans", "POST")))
        .isEqualTo("refused");
    assertThat(page.evaluate(fetch, List.of(site.address() + "/browser/setup.json", "GET")))
        .isEqualTo("refused");
    for (String file : List.of("guide.html", "hallway.grass")) {
      assertThat(page.evaluate(fetch, List.of(site.address() + "/browser/" + file, "GET")))
          .as("%s, which a Neo4j Browser of another server may load", file)
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /api/stats,  127.0.0.1:1,    ,                      200",
    "GET,  /api/stats,  localhost,      ,                      200",
    "GET,  /api/stats,  evil.example,   ,                      403",
    "GET,  /plan,       evil.example:1, ,                      403",
    "GET,  /browser/,   evil.example,   ,                      403",
    "POST, /api/plans,  127.0.0.1:1,    http://evil.example,   403",
    "POST, /api/plans,  127.0.0.1:1,    null,                  403",
    "POST, /plan,       127.0.0.1:1,    http://evil.example:1, 403",
  })
  void aForeignHostOrOriginIsRefused(
      String method,
      String path,
      String host,
      @Nullable String origin,
      String status,
      SampleSite site)
      throws IOException {
    String header = origin == null ? "" : "Origin: " + origin + "\r\n";
    String request =
        "%s %s HTTP/1.1\r\nHost: %s\r\n%sContent-Type: application/json\r\nContent-Length: 2\r\n"
                .formatted(method, path, host, header)
            + "Connection: close\r\n\r\n{}";

    assertThat(statusLine(URI.create(site.address()), request)).contains(" " + status + " ");
  }

  private static String statusLine(URI server, String request) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort());
        BufferedReader answer =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return String.valueOf(answer.readLine());
    }
  }
}
