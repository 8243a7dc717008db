package dev.hallway.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Fetches pages over HTTP and keeps them, so that a page that has not changed is not sent again
 * (RFC 9110, conditional requests) and everything that was fetched once is there offline.
 */
public final class Fetcher {
  private static final int TRIES = 3;
  private static final int MOST_BYTES = 64 << 20;

  private final Path folder;
  private final Duration timeout;
  private final Duration pause;
  private final HttpClient client;

  /**
   * Creates a fetcher.
   *
   * @param folder where pages are kept
   * @param timeout for connecting, and for each answer
   * @param pause before the second try; doubled before each further one
   */
  public Fetcher(Path folder, Duration timeout, Duration pause) {
    this.folder = folder;
    this.timeout = timeout;
    this.pause = pause;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /**
   * Returns what stands at an address, or what stood there when it last could be reached.
   *
   * @throws UnreadableSourceException if it can not be reached and was never fetched, or the server
   *     refuses it
   */
  public byte[] fetch(String address) {
    URI uri = uri(address);
    String key = Source.sha256(address);
    Optional<byte[]> kept = read(folder.resolve(key));
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<InputStream> response =
            client.send(
                request(uri, key, kept.isPresent()), HttpResponse.BodyHandlers.ofInputStream());
        byte[] body = body(address, response);
        int status = response.statusCode();
        if (status == 304 && kept.isPresent()) {
          return kept.get();
        }
        if (status == 200) {
          return keep(key, response.headers(), body);
        }
        if (status < 500 && status != 429) {
          throw new UnreadableSourceException(
              address,
              "the server answers " + status,
              status == 404 ? "Check the address." : "Try it in a browser.");
        }
        if (attempt == TRIES) {
          return kept.orElseThrow(() ->
              new UnreadableSourceException(
                  address, "the server answers " + status, "Try again later."));
        }
      } catch (IOException | UnresolvedAddressException e) {
        if (attempt == TRIES || (e instanceof ConnectException && kept.isPresent())) {
          return kept.orElseThrow(() -> unreachable(address, e));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UnreadableSourceException(address, "fetching was interrupted", "Try again.");
      }
      sleep(pause.multipliedBy(1L << (attempt - 1)), address);
    }
  }

  private static URI uri(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException e) {
      throw new UnreadableSourceException(
          address, "is no address (" + e.getMessage() + ")", "Check the spelling.");
    }
  }

  private HttpRequest request(URI uri, String key, boolean conditional) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(timeout)
            .header("User-Agent", "hallway (conference knowledge graph)")
            .header("Accept", "*/*");
    if (conditional) {
      read(folder.resolve(key + ".etag"))
          .ifPresent(tag -> request.header("If-None-Match", text(tag)));
      read(folder.resolve(key + ".modified"))
          .ifPresent(date -> request.header("If-Modified-Since", text(date)));
    }
    return request.build();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** Reads no more of what a server sends than can be a schedule or a report. */
  private static byte[] body(String address, HttpResponse<InputStream> response)
      throws IOException {
    try (InputStream in = response.body()) {
      byte[] body = in.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw new UnreadableSourceException(
            address, "has more than 64 MB", "Check that it is the right address.");
      }
      return body;
    }
  }

  private byte[] keep(String key, HttpHeaders headers, byte[] body) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(key), body);
      keepHeader(headers, "ETag", key + ".etag");
      keepHeader(headers, "Last-Modified", key + ".modified");
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "What was fetched can not be kept in '%s': %s".formatted(folder, e.getMessage()), e);
    }
  }

  private void keepHeader(HttpHeaders headers, String header, String file) throws IOException {
    Path kept = folder.resolve(file);
    Optional<String> value = headers.firstValue(header);
    if (value.isPresent()) {
      Files.writeString(kept, value.get());
    } else {
      Files.deleteIfExists(kept);
    }
  }

  private static Optional<byte[]> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UnreadableSourceException unreachable(String address, Exception cause) {
    String why =
        cause instanceof HttpTimeoutException
            ? "does not answer within " + timeout.toSeconds() + " seconds"
            : "can not be reached";
    UnreadableSourceException unreachable =
        new UnreadableSourceException(
            address,
            why,
            "Are you online? A schedule that you have as a file can be imported with 'hallway import <file>'.");
    unreachable.initCause(cause);
    return unreachable;
  }

  private static void sleep(Duration duration, String address) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableSourceException(address, "fetching was interrupted", "Try again.");
    }
  }
}
