package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.mention.EntityType;
import dev.hallway.report.ReportReader;
import dev.hallway.schedule.SchedulePicture;
import dev.hallway.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which devrooms a report speaks of, in the many ways that people have to name them. */
class DevroomMentionsTest {
  private static final Linker LINKER = new Linker(Vocabulary.load());
  private static final Programme PROGRAMME =
      Programme.of(
          List.of(
              SchedulePicture.of(
                  2023,
                  """
                  1 | Sat 10:00 | 30 | Containers devroom        | H.1 | Podman without a daemon   | Ann Leeson | Pods.
                  2 | Sat 11:00 | 30 | Go                        | H.2 | Tracing with Delve        | Bo Ekman   | Delve.
                  3 | Sun 10:00 | 30 | Erlang, Elixir and Friends | K.4 | Supervisors for all of us | Cy Dowland | OTP.
                  4 | Sun 11:00 | 30 | Real Time Communications  | K.5 | Calls in the browser      | Di Edwards | SIP.
                  5 | Sun 12:00 | 30 | Package Management        | K.6 | Locked files of the world | Ed Fowler  | Locks.
                  6 | Sun 13:00 | 30 | Lightning Talks           | K.7 | Five minutes of a kettle  | Fo Garner  | Tea.
                  """)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          We sat in the Go devroom all day.                         | Go
          The Go people's room was small.                           | Go
          After the Containers room I tried the Go one.             | Containers, Go
          I was at the RTC room, then in the containers track.      | Containers, Real Time Communications
          My friend was at Package Management all Sunday.           | Package Management
          Then I heard that Erlang, Elixir & Friends ran late.      | Erlang, Elixir and Friends
          Package Management: a good room, and full.                | Package Management
          Real Time Communications → full.                          | Real Time Communications
          ~~## Go~~I heard Tracing with Delve by Bo Ekman there.    | Go
          Go: Tracing with Delve by Bo Ekman was good.              | Go
          The lightning talk room was packed.                       | Lightning Talks
          ~~## Go, Sat pm~~I did not sleep, and had coffee.         | Go
          ~~## Package Management~~                                 | Package Management
          Containers was packed from nine o'clock.                  | Containers
          Sunday: Go. I heard Tracing with Delve by Bo Ekman.       | Go
          I went to Go, where Bo Ekman was Tracing with Delve.      | Go
          We sat in package management: Locked files of the world by Ed Fowler. | Package Management
          ~~## Delve~~I heard Tracing with Delve by Bo Ekman there. | -
          ~~## Go~~I did not sleep, and that is all I can say.      | -
          The parser is written in Go, like all of our containers.  | -
          We have real time communications at work.                 | -
          Somebody held a lightning talk about kettles and tea.     | -
          I went back to my hotel room and to the hacking room.     | -
          """)
  void areFound(String text, String expected) {
    String source = "# FOSDEM 2023\n\n" + text.replace("~~", "\n\n") + "\n";

    List<EntityMentions> entities =
        LINKER.readReport(new ReportReader().read(source, "a.md"), PROGRAMME).mentions();

    assertThat(
            entities.stream()
                .filter(one -> one.entity().type() == EntityType.DEVROOM)
                .map(one -> one.entity().name())
                .sorted()
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }
}
