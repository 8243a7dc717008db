package dev.hallway.answer;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers by asking a running Hallway server.
 *
 * <p>To be closed: a JVM that ends with an open client waits 0.3 s for its thread.
 */
public final class RemoteAnswers implements Answers, AutoCloseable {
  private static final String JSON = "application/json";
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  /**
   * Creates answers from a server.
   *
   * @param base its address, {@code http://127.0.0.1:8080}
   */
  public RemoteAnswers(String base) {
    this.base = base;
  }

  /** Finds the server at an address; nothing if none answers there. */
  public static Optional<RemoteAnswers> find(String base) {
    RemoteAnswers answers = new RemoteAnswers(base);
    if (answers.isThere()) {
      return Optional.of(answers);
    }
    answers.close();
    return Optional.empty();
  }

  boolean isThere() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + "/api/editions"))
              .timeout(Duration.ofSeconds(5))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public AskAnswer ask(String question) {
    return understand(get("/api/ask?q=" + encode(question)), Json::readAsk);
  }

  @Override
  public RelatedAnswer related(
      String name, String type, int limit, @Nullable Integer since, @Nullable Integer until) {
    String path = "/api/related?name=" + encode(name) + "&limit=" + limit;
    String only = type.isEmpty() ? "" : "&type=" + encode(type);
    return get(path + only + years(since, until), RelatedAnswer.class);
  }

  private static String years(@Nullable Integer since, @Nullable Integer until) {
    return (since == null ? "" : "&since=" + since) + (until == null ? "" : "&until=" + until);
  }

  @Override
  public NeighbourhoodAnswer neighbourhood(String name, int limit) {
    return get(
        "/api/technologies/" + encode(name) + "/neighbourhood?limit=" + limit,
        NeighbourhoodAnswer.class);
  }

  @Override
  public TalkAnswer talk(String id) {
    return get("/api/talks/" + talkPath(id), TalkAnswer.class);
  }

  @Override
  public SimilarAnswer similar(String id, int limit, List<String> editions) {
    String only = editions.isEmpty() ? "" : "&editions=" + encode(String.join(",", editions));
    return get(
        "/api/talks/" + talkPath(id) + "/similar?limit=" + limit + only, SimilarAnswer.class);
  }

  @Override
  public WatchFirstAnswer watchFirst(String id, int limit) {
    return get("/api/talks/" + talkPath(id) + "/before?limit=" + limit, WatchFirstAnswer.class);
  }

  @Override
  public RecommendationsAnswer recommend(RecommendationRequest request) {
    return read(post("/api/recommendations", request, JSON), RecommendationsAnswer.class);
  }

  @Override
  public PlanAnswer plan(PlanningRequest request) {
    return read(post("/api/plans", request, JSON), PlanAnswer.class);
  }

  @Override
  public String planCalendar(PlanningRequest request) {
    return post("/api/plans", request, "text/calendar");
  }

  @Override
  public BookmarksAnswer bookmarks(BookmarksRequest request) {
    return read(post("/api/bookmarks", request, JSON), BookmarksAnswer.class);
  }

  @Override
  public SearchAnswer search(String words, int limit) {
    return get("/api/search?q=" + encode(words) + "&limit=" + limit, SearchAnswer.class);
  }

  @Override
  public CompletionAnswer complete(String text, int limit) {
    return get("/api/complete?q=" + encode(text) + "&limit=" + limit, CompletionAnswer.class);
  }

  @Override
  public TechnologyAnswer technology(String name) {
    return get("/api/technologies/" + encode(name), TechnologyAnswer.class);
  }

  @Override
  public PersonAnswer person(String name) {
    return get("/api/people/" + encode(name), PersonAnswer.class);
  }

  @Override
  public TrendsAnswer trends(
      List<String> names, int limit, @Nullable Integer since, @Nullable Integer until) {
    String named = names.isEmpty() ? "" : "&names=" + encode(String.join(",", names));
    return get("/api/trends?limit=" + limit + named + years(since, until), TrendsAnswer.class);
  }

  @Override
  public HistoryAnswer history(String name, @Nullable Integer since) {
    return get("/api/history?name=" + encode(name) + years(since, null), HistoryAnswer.class);
  }

  @Override
  public OrganizationAnswer organization(String name) {
    return get("/api/organizations/" + encode(name), OrganizationAnswer.class);
  }

  @Override
  public DevroomAnswer devroom(String name) {
    return get("/api/devrooms/" + encode(name), DevroomAnswer.class);
  }

  @Override
  public ReportAnswer report(String id) {
    return get("/api/reports/" + encode(id), ReportAnswer.class);
  }

  @Override
  public ProgrammeAnswer programme(String edition) {
    return get("/api/editions/" + encode(edition), ProgrammeAnswer.class);
  }

  @Override
  public EditionsAnswer editions() {
    return get("/api/editions", EditionsAnswer.class);
  }

  @Override
  public StatsAnswer stats() {
    return get("/api/stats", StatsAnswer.class);
  }

  private static String talkPath(String id) {
    int slash = id.indexOf('/');
    if (slash < 0) {
      throw ProblemException.bad(
          "Not a talk id", "'%s' is no talk id; write it like fosdem-2023/14120".formatted(id));
    }
    return encode(id.substring(0, slash)) + "/" + encode(id.substring(slash + 1));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private <T> T get(String path, Class<T> shape) {
    return read(get(path), shape);
  }

  private <T> T read(String json, Class<T> shape) {
    return understand(json, text -> Json.read(text, shape));
  }

  /** Reads an answer; one of another shape comes from a server of another version. */
  private <T> T understand(String json, Function<String, T> reading) {
    try {
      return reading.apply(json);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.of(
              502,
              "Another version",
              "The server at %s answers in a form that this Hallway does not know; it may have been started before an update. Stop it and start it again with 'hallway serve'"
                  .formatted(base),
              List.of()));
    }
  }

  private String get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT).build());
  }

  private String post(String path, Object body, String accept) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(TIMEOUT)
            .header("Content-Type", JSON)
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
            .build());
  }

  private String send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (response.statusCode() == 200) {
        return response.body();
      }
      throw new ProblemException(read(response.body(), Problem.class));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of(
              503,
              "No answer",
              "The server at %s does not answer: %s".formatted(base, e.getMessage()),
              List.of()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(Problem.of(503, "No answer", "Asking was interrupted", List.of()));
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
