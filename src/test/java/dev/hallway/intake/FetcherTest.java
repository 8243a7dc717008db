package dev.hallway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching from a server that answers as each test says, one status after the other. */
class FetcherTest {
  @TempDir private Path folder;
  private final Deque<Integer> statuses = new ArrayDeque<>();
  private final List<String> conditions = new ArrayList<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final CountDownLatch silence = new CountDownLatch(1);
  private HttpServer server;
  private String address = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort() + "/2019/schedule/xml";
  }

  @AfterEach
  void stop() {
    silence.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    conditions.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
    int status = statuses.isEmpty() ? 0 : statuses.remove();
    if (status == 0) {
      awaitTheEnd();
    }
    byte[] body = (status == 200 ? "<schedule/>" : "").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("ETag", "\"v1\"");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void awaitTheEnd() {
    try {
      silence.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    statuses.addAll(List.of(200, 304));

    assertThat(fetch()).isEqualTo("<schedule/>");
    assertThat(fetch()).isEqualTo("<schedule/>");

    assertThat(conditions).containsExactly("null", "\"v1\"");
  }

  @Test
  void aServerThatIsBusyIsAskedAgain() {
    statuses.addAll(List.of(503, 429, 200));

    assertThat(fetch()).isEqualTo("<schedule/>");
  }

  @Test
  void aServerThatStaysBusyIsGivenUpAfterThreeTries() {
    statuses.addAll(List.of(503, 503, 503, 200));

    assertThatThrownBy(this::fetch).hasMessageContainingAll(address, "503", "later");
    assertThat(conditions).hasSize(3);
  }

  @Test
  void whatHasNoEndIsNotReadToItsEnd() {
    server.createContext("/endless", this::answerEndlessly);

    assertThatThrownBy(() -> fetcher().fetch(address.replace("/2019", "/endless")))
        .hasMessageContainingAll("/endless", "64 MB", "right address");

    assertThat(sent.get()).isLessThan(100);
  }

  private void answerEndlessly(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] megabyte = new byte[1 << 20];
    for (int i = 0; i < 200; i++) {
      exchange.getResponseBody().write(megabyte);
      sent.incrementAndGet();
    }
    exchange.close();
  }

  @Test
  void whatIsNotThereIsNotAskedForAgain() {
    statuses.addAll(List.of(404, 200));

    assertThatThrownBy(this::fetch).hasMessageContainingAll(address, "404", "Check the address");
    assertThat(conditions).hasSize(1);
  }

  @Test
  void aServerThatSaysNothingIsGivenUp() {
    assertThatThrownBy(this::fetch).hasMessageContainingAll(address, "does not answer");
    assertThat(conditions).hasSize(3);
  }

  @Test
  void offlineWhatWasFetchedOnceIsThereAndAllElseIsToldWithTheRemedy() {
    statuses.add(200);
    fetch();
    server.stop(0);

    assertThat(fetch()).isEqualTo("<schedule/>");
    assertThatThrownBy(() -> fetcher().fetch(address + "/other"))
        .hasMessageContainingAll("/other", "can not be reached", "Are you online?");
  }

  private String fetch() {
    return new String(fetcher().fetch(address), StandardCharsets.UTF_8);
  }

  private Fetcher fetcher() {
    return new Fetcher(folder, Duration.ofMillis(500), Duration.ofMillis(1));
  }
}
