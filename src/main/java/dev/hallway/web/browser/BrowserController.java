package dev.hallway.web.browser;

import dev.hallway.graph.SavedQuestion;
import dev.hallway.web.GraphAccess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Neo4j Browser, set up for this graph. {@code /browser/} is a page of Hallway's own that writes
 * address, user, saved questions and style to where Neo4j Browser keeps them, and goes on to it;
 * everything else under {@code /browser/} comes from Neo4j Browser's jar.
 */
@RestController
@RequestMapping("/browser")
class BrowserController {
  private final GraphAccess graph;

  BrowserController(GraphAccess graph) {
    this.graph = graph;
  }

  @GetMapping
  ResponseEntity<Void> folder() {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/browser/")).build();
  }

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  String open() {
    return resource("open.html");
  }

  @GetMapping("/setup.json")
  Setup setup() {
    return new Setup(
        graph.uriWithUser(),
        graph.user(),
        style(),
        SavedQuestion.list().stream().map(Setup.Favorite::of).toList());
  }

  /** Serves the style; a Neo4j Browser that another server serves may load it, too. */
  @CrossOrigin
  @GetMapping(path = "/hallway.grass", produces = MediaType.TEXT_PLAIN_VALUE)
  String style() {
    return resource("hallway.grass");
  }

  /** Serves the guide; a Neo4j Browser that another server serves may load it, too. */
  @CrossOrigin
  @GetMapping(path = "/guide.html", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> guide() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .body(new Guide(resource("guide.html"), resource("model.svg")).render());
  }

  private static String resource(String name) {
    try (InputStream in = new ClassPathResource("browser/" + name).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
