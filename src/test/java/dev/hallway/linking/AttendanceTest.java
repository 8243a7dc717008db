package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.report.ReportReader;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.ScheduleReader;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a report's author was in the talk "Matrix in the French State" that a passage names. */
class AttendanceTest {
  private static final Linker LINKER = new Linker(Vocabulary.load());
  private static final String TITLE = "Matrix in the French State";
  private static final String LINKED =
      "[%s](https://archive.fosdem.org/2019/schedule/event/matrix_french_state/)".formatted(TITLE);
  private static final Programme PROGRAMME = Programme.of(List.of(sample()));

  private static Schedule sample() {
    String name = "data/sample/fosdem-2019.xml";
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      return new ScheduleReader(Set.of()).read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          attended | I went to T.
          attended | T was full, but I squeezed in at the back.
          attended | I queued for half an hour and got the last seat in T.
          attended | The room was packed for T.
          attended | I watched T on the stream.
          attended | T I have from the recording, and it was good.
          attended | I saw T at home a week later.
          attended | I almost missed T, as the tram was late.
          attended | I skipped lunch for T.
          attended | I missed the first minutes of T.
          attended | Matthew Hodgson gave T and had not slept.
          attended | I left T after ten minutes.
          attended | On Saturday I gave my own talk, T, to a full room.
          attended | I spoke about ministries myself: T was my talk.
          missed   | I missed T.
          missed   | Sadly I could not get into T.
          missed   | T was full, so I went for a waffle instead.
          missed   | I wanted to see T, but the queue was too long.
          missed   | For T I came too late.
          missed   | I came too late for T; there was a queue down the stairs.
          missed   | I had planned to see T as well, but overslept.
          missed   | I heard T only through the door.
          missed   | At T I turned round at the door.
          missed   | T had stopped letting people in.
          missed   | I was stuck in the corridor during T, and heard nothing.
          missed   | From T I can report nothing, as I was eating fries.
          missed   | I never made it to T, which everyone talked about.
          missed   | T I had to give up: they let nobody in.
          missed   | T came next, but the door was already shut.
          missed   | T was cancelled.
          missed   | By the time I was let in, T was long over.
          missed   | My colleague sat in T and liked it.
          missed   | Next time I want to see T.
          missed   | Still on my list: T.
          missed   | I shall watch T on video later.
          missed   | T is still waiting for me on video.
          missed   | I went to "PostgreSQL vs. fsync" instead of T.
          missed   | Friends recommended T, which I skipped.
          missed   | Instead of T I had a nap.
          """)
  void isReadFromHowPeopleSayIt(String expected, String sentence) {
    String source =
        "# FOSDEM 2019\n\nIt rained in Brussels. "
            + sentence.replaceAll("\\bT\\b", LINKED)
            + " Then I had a coffee.\n";
    List<TalkReference> talks =
        LINKER.readReport(new ReportReader().read(source, "a.md"), PROGRAMME).talks().stream()
            .filter(one -> TITLE.equals(one.title()))
            .toList();
    assertThat(talks).as("talks of '%s'", sentence).hasSize(1);
    assertThat(talks.getFirst().attended() ? "attended" : "missed").isEqualTo(expected);
  }
}
