package dev.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.answer.Extractor;
import dev.hallway.answer.LocalAnswers;
import dev.hallway.graph.GraphCounts;
import dev.hallway.home.HallwayHome;
import dev.hallway.home.HomeLock;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.recommendation.SchedulePicture;
import dev.hallway.vocabulary.Vocabulary;
import dev.hallway.web.GraphAccess;
import dev.hallway.web.HallwayServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command as people type it, answered by a server over HTTP. */
class PlanCommandTest {
  private static final String SCHEDULE =
      """
      2023/1 | sat 10:00 +30 | K.3.201 | Go  | Tracing Go   | eBPF | Ada
      2023/2 | sat 10:00 +30 | K.3.401 | Nix | Flakes       | Nix  | Bob
      2023/3 | sat 11:00 +30 | K.3.201 | Go  | Debugging Go | eBPF | Ada
      2023/4 | sat 12:00 +50 | K.3.201 | Go  | Profiling Go | eBPF | Ada
      2023/5 | sat 13:00 +50 | K.3.201 | Go  | Testing Go   | eBPF | Ada
      2023/6 | sun 11:00 +30 | Janson  | Nix | Farewell     | Nix  | Bob
      """;

  /** Tracing Go has moved, Farewell is cancelled, and Flakes has a place now. */
  private static final String LATER =
      SCHEDULE
          .replace("2023/1 | sat 10:00", "2023/1 | sat 14:30")
          .replace("Farewell     ", "CANCELLED Farewell");

  private static HallwayServer first;
  private static HallwayServer second;

  @TempDir private Path folder;
  private HomeLock lock;

  private record Run(int code, String out, String err) {
    /** Returns the titles of the calendar or table, in their order in the schedule. */
    List<String> titles() {
      return Stream.of(
              "Tracing Go", "Flakes", "Debugging Go", "Profiling Go", "Testing Go", "Farewell")
          .filter(out::contains)
          .toList();
    }
  }

  @BeforeAll
  static void start() {
    first = server(SCHEDULE);
    second = server(LATER);
  }

  private static HallwayServer server(String schedule) {
    return HallwayServer.start(
        new LocalAnswers(
            SchedulePicture.corpus(schedule),
            new GraphCounts(1, 6, 0, 2, 2, 2, 0, 2, 3, 6, 0, 0, 0)),
        new Extractor(() -> new Linker(Vocabulary.load()), () -> Programme.of(List.of())),
        new GraphAccess(URI.create("bolt://127.0.0.1:7687"), "neo4j"),
        0);
  }

  @AfterAll
  static void stop() {
    first.close();
    second.close();
  }

  @BeforeEach
  void serve() {
    lock = HomeLock.take(new HallwayHome(folder), "serve");
    serve(first);
  }

  private void serve(HallwayServer server) {
    lock.announceAddress("serve", server.address(), "bolt://127.0.0.1:7687");
  }

  @AfterEach
  void giveBack() {
    lock.close();
  }

  private Run plan(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Hallway.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    List<String> all = new ArrayList<>(List.of("plan", "--home", folder.toString()));
    all.addAll(List.of(arguments));
    int code = line.execute(all.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  @Test
  void aMustTakesThePlaceOfWhatElseWouldBeSeen() {
    assertThat(plan("--interests", "eBPF").titles()).contains("Tracing Go");
    assertThat(plan("--interests", "eBPF", "--must", "fosdem-2023/2", "--from", "sat 10:00").out())
        .containsPattern("10:00–10:30 +\\[must] Flakes");
  }

  @Test
  void aPlanStartsAndEndsWhenAsked() {
    assertThat(plan("--interests", "eBPF", "--from", "sat 10:45", "--until", "sat 13:00").titles())
        .containsExactly("Debugging Go", "Profiling Go");
  }

  @Test
  void appointmentsStayFree() {
    Run plan = plan("--interests", "eBPF", "--busy", "sat 11:00-11:20 Tea with Ada @ K.3.201");

    assertThat(plan.out()).containsPattern("11:00–11:20 +Tea with Ada");
    assertThat(plan.titles()).doesNotContain("Debugging Go");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lunch             | 11:30–12:00",
        "--lunch=60          | 11:30–12:30",
        "--lunch=12:30-13:30 | 12:30–13:30",
        "--lunch=14:00-14:30 | 14:00–14:30",
      })
  void lunchIsAsLongAndWhenAsAsked(String lunch, String hours) {
    assertThat(plan("--interests", "eBPF", lunch).out()).containsPattern(hours + " +Lunch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--must=fosdem-2023/99                  | 'fosdem-2023/99' is not in the graph | hallway search",
        "--must=flakes                          | 'flakes'                             | fosdem-2023/14120",
        "--must=fosdem-2023/1,fosdem-2023/2     | 'Flakes' (fosdem-2023/2               | leave one",
        "--edition=fosdem-2031                  | 'fosdem-2031'                        | fosdem-2023",
        "--from=someday                         | 'someday'                            | sat 10:00",
        "--from=mon 10:00                       | 'mon 10:00'                          | sat 10:00",
        "--from=10:00                           | '10:00', which names no day          | sat 10:00",
        "--until=sat 25:00                      | 'sat 25:00'                          | sat 10:00",
        "--lunch=never                          | 'never'                              | 12:30-13:30",
        "--lunch=13:30-12:30                    | 13:30                                | 12:30-13:30",
        "--lunch=200                            | 200 minutes                          | 12:30-13:30",
        "--busy=tea                             | 'tea'                                | sat 12:00-13:30 Lunch with Ada",
        "--busy=sat 12:00-11:00 Tea             | 'Tea'                                | later end",
        "--bookmarks=gone.ics                   | gone.ics                             | give an .ics",
        "--ics=no/such/folder/x.ics             | x.ics                                | --ics",
      })
  void aWrongValueIsNamedWithTheRemedy(String option, String value, String remedy) {
    Run plan = plan(option);

    assertThat(plan.code()).isPositive();
    assertThat(plan.out()).isEmpty();
    assertThat(plan.err().replaceAll("\\s+", " ")).contains(value).contains(remedy);
  }

  @Test
  void hoursTheWrongWayRoundAreNamedWithTheRemedy() {
    assertThat(plan("--from", "sun 10:00", "--until", "sat 10:00").err().replaceAll("\\s+", " "))
        .contains("'from' is 2023-02-05T10:00")
        .contains("give a later end");
  }

  @Test
  void theCalendarHasThePlanWithItsTimesAndAnAlarm() throws IOException, ParserException {
    Path file = folder.resolve("weekend.ics");

    plan("--interests", "Nix", "--lunch", "--ics", file.toString(), "--alarm", "10");

    Calendar calendar = new CalendarBuilder().build(Files.newBufferedReader(file));
    assertThat(calendar.validate().hasErrors()).isFalse();
    VEvent flakes = event(calendar, "Flakes");
    assertThat(String.valueOf(flakes.getDateTimeStart()))
        .contains("DTSTART;TZID=Europe/Brussels:20230204T100000");
    assertThat(flakes.getUid().orElseThrow().getValue()).isEqualTo("fosdem-2023-2@hallway");
    assertThat(flakes.getAlarms()).hasSize(1);
    assertThat(event(calendar, "Lunch").getAlarms()).isEmpty();
  }

  private static VEvent event(Calendar calendar, String summary) {
    return calendar.<VEvent>getComponents("VEVENT").stream()
        .filter(one -> one.getProperty(Property.SUMMARY).orElseThrow().getValue().equals(summary))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"weekend.ics", "weekend.json"})
  void planningAgainAfterAChangeOfTheScheduleSaysWhatChanged(String name) throws IOException {
    Path file = folder.resolve(name);
    Path calendar = folder.resolve("weekend.ics");
    Run before = plan("--interests", "eBPF,Nix", "--ics", calendar.toString(), "--json");
    if (name.endsWith(".json")) {
      Files.writeString(file, before.out());
    }

    serve(second);
    String again =
        plan("--interests", "eBPF,Nix", "--keep", file.toString()).out().replaceAll("\\s+", " ");

    assertThat(before.titles()).contains("Tracing Go", "Farewell");
    assertThat(again)
        .contains("What changed")
        .contains("'Tracing Go' moved from Sat 10:00, K.3.201, to Sat 14:30, K.3.201")
        .contains("Farewell' does not take place")
        .contains("'Flakes' is new: Sat 10:00, K.3.401")
        .contains("[kept] Tracing Go");
  }

  @Test
  void bookmarksComeFirstWhateverTheirForm() throws IOException {
    Path list = folder.resolve("bookmarks.txt");
    Files.writeString(list, "fosdem-2023/2 https://fosdem.org/fosdem-2023/6/ nonsense");
    Path calendar = folder.resolve("bookmarks.ics");
    Files.writeString(
        calendar,
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:2@2023@be.digitalia.fosdem
        DTSTART:20230204T090000Z
        SUMMARY:Flakes
        END:VEVENT
        END:VCALENDAR
        """);

    for (Path file : List.of(list, calendar)) {
      assertThat(plan("--interests", "eBPF", "--bookmarks", file.toString()).out())
          .contains("[wanted] Flakes");
    }
    assertThat(plan("--bookmarks", list.toString()).err())
        .contains("bookmarks.txt: not at fosdem-2023:")
        .contains("nonsense");
  }
}
