package dev.hallway.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.answer.BookmarksAnswer;
import dev.hallway.answer.Extractor;
import dev.hallway.answer.Json;
import dev.hallway.answer.LocalAnswers;
import dev.hallway.answer.PlanAnswer;
import dev.hallway.answer.Problem;
import dev.hallway.graph.GraphCounts;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.recommendation.SchedulePicture;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans and bookmarks as programs ask for them. */
class PlanApiTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static HallwayServer server;

  @BeforeAll
  static void start() {
    server =
        HallwayServer.start(
            new LocalAnswers(
                SchedulePicture.corpus(
                    """
                    2022/8 | sat 10:00 +30 | K.3.201 | Go  | Profiling Go | eBPF | Ada
                    2023/1 | sat 10:00 +30 | K.3.201 | Go  | Tracing Go   | eBPF | Ada
                    2023/2 | sat 10:00 +30 | K.3.401 | Nix | Flakes       | Nix  | Bob
                    2023/3 | sat 12:00 +60 | K.3.201 | Go  | Debugging Go | eBPF | Ada
                    2023/4 | sun 11:00 +30 | Janson  | Nix | Farewell     | Nix  | Bob
                    """),
                new GraphCounts(2, 5, 0, 2, 2, 2, 0, 3, 4, 5, 0, 0, 0)),
            new Extractor(() -> new Linker(Vocabulary.load()), () -> Programme.of(List.of())),
            new GraphAccess(URI.create("bolt://127.0.0.1:7687"), "neo4j"),
            0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> post(String path, String body, String accept) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(server.address() + path))
              .header("Content-Type", "application/json")
              .header("Accept", accept)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static List<String> plan(String body) {
    HttpResponse<String> response = post("/api/plans", body, "application/json");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.read(response.body(), PlanAnswer.class).slots().stream()
        .map(slot -> slot.start().substring(8, 16) + " " + slot.title())
        .toList();
  }

  @Test
  void aRequestThatSaysNothingGetsTheNewestEdition() {
    assertThat(plan("{}")).contains("05T11:00 Farewell");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true          | 04T11:30 Lunch",
        "45            | 04T13:00 Lunch",
        "\"45\"        | 04T13:00 Lunch",
        "\"11:00-11:30\" | 04T11:00 Lunch",
      })
  void lunchIsGivenAsABooleanMinutesOrHours(String lunch, String slot) {
    List<String> plan =
        plan(
            "{\"edition\": \"fosdem-2023\", \"interests\": [\"eBPF\"], \"lunch\": %s}"
                .formatted(lunch));

    assertThat(plan).contains("04T10:00 Tracing Go", slot);
  }

  @Test
  void noLunchIsGivenWhereNoneIsAsked() {
    assertThat(plan("{\"lunch\": false}")).noneMatch(slot -> slot.contains("Lunch"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"must\": [\"fosdem-2023/99\"]}                      | 404 | 'fosdem-2023/99'",
        "{\"must\": [\"fosdem-2023/1\", \"fosdem-2023/2\"]}    | 422 | leave one of them out",
        "{\"edition\": \"fosdem-2031\"}                        | 404 | fosdem-2023",
        "{\"lunch\": \"noon\"}                                 | 400 | 12:30-13:30",
        "{\"from\": \"sat\", \"until\": \"sat\"}               | 200 | ",
        "{\"from\": \"tue 10:00\"}                             | 400 | 'tue 10:00'",
        "{\"appointments\": [{\"name\": \"Tea\"}]}             | 400 | 'Tea' lacks a start or an end",
        "{\"must\": \"fosdem-2023/1\"}                         | 400 | JSON",
        "[                                                     | 400 | JSON",
        "{\"must\": [null]}                                    | 400 | \"must\"",
        "{\"interests\": [\"eBPF\", null]}                      | 400 | \"interests\"",
        "{\"appointments\": [null]}                            | 400 | \"appointments\"",
        "{\"keep\": [null]}                                    | 400 | \"keep\"",
        "{\"keep\": [{}]}                                      | 400 | A talk without id",
        "null                                                  | 400 | JSON",
        "{\"from\": \"9999-02-04T10:00\"}                       | 400 | '9999-02-04T10:00'",
        "{\"appointments\": [{\"start\": \"1023-02-04\", \"end\": \"9023-02-04\"}]} | 400 | '1023-02-04'",
        "{\"wanted\": [\"fosdem-2022/8\"]}                      | 400 | 'wanted' names 'fosdem-2022/8'",
        "{\"keep\": [{\"talk\": \"fosdem-2022/8\"}]}            | 400 | plan fosdem-2022",
      })
  void aWrongValueIsAProblemThatNamesItWithTheRemedy(String body, int status, String words) {
    HttpResponse<String> response = post("/api/plans", body, "application/json");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    if (status != 200) {
      assertThat(response.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      Problem problem = Json.read(response.body(), Problem.class);
      assertThat(problem.title() + ": " + problem.detail()).contains(words);
    }
  }

  @Test
  void theCalendarIsReadBackByIcal4j() throws IOException, ParserException {
    HttpResponse<String> response =
        post("/api/plans", "{\"interests\": [\"Nix\"], \"alarm\": 5}", "text/calendar");

    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/calendar");
    Calendar calendar = new CalendarBuilder().build(new StringReader(response.body()));
    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(response.body()).contains("UID:fosdem-2023-2@hallway", "TRIGGER:-PT5M");
  }

  @Test
  void whatIsKeptOfAPlanAndWhatIsNotIsSaid() {
    String keep =
        """
        {"interests": ["eBPF"], "keep": [
          {"talk": "fosdem-2023/2", "title": "Flakes", "start": "2023-02-04T09:00:00", "room": "H.1"},
          {"talk": "fosdem-2023/77", "title": "Gone"}]}
        """;
    PlanAnswer plan =
        Json.read(post("/api/plans", keep, "application/json").body(), PlanAnswer.class);

    assertThat(plan.changes())
        .extracting(change -> change.kind() + " " + change.text())
        .contains(
            "cancelled 'Gone' does not take place",
            "moved 'Flakes' moved from Sat 09:00, H.1, to Sat 10:00, K.3.401");
    assertThat(plan.slots().getFirst().choice()).isEqualTo("kept");
  }

  @ParameterizedTest
  @CsvSource({
    "fosdem-2023/2 and https://fosdem.org/fosdem-2023/4/ and Beer",
    "BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nUID:2@2023@be.digitalia.fosdem\\nDTSTART:20230204T090000Z\\nSUMMARY:Flakes\\nEND:VEVENT\\nBEGIN:VEVENT\\nUID:x\\nSUMMARY:Farewell\\nEND:VEVENT\\nBEGIN:VEVENT\\nUID:y\\nSUMMARY:Beer\\nEND:VEVENT\\nEND:VCALENDAR\\n"
  })
  void bookmarksAreReadFromAListAndFromACalendar(String text) {
    HttpResponse<String> response =
        post("/api/bookmarks", "{\"text\": \"%s\"}".formatted(text), "application/json");
    BookmarksAnswer read = Json.read(response.body(), BookmarksAnswer.class);

    assertThat(read.edition()).isEqualTo("fosdem-2023");
    assertThat(read.talks())
        .extracting(talk -> talk.talk())
        .containsExactly("fosdem-2023/2", "fosdem-2023/4");
    assertThat(read.unknown()).contains("Beer");
  }
}
