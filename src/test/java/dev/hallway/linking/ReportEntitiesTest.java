package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.report.Report;
import dev.hallway.report.ReportReader;
import dev.hallway.schedule.SchedulePicture;
import dev.hallway.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportEntitiesTest {
  private static final Linker LINKER = new Linker(Vocabulary.load());
  private static final Programme PROGRAMME =
      Programme.of(
          List.of(
              SchedulePicture.of(
                  2022,
                  """
                  21 | Sat 10:00 | 30 | Python | K.3.201 | Old snakes | Olga Vintage | Python of old.
                  """),
              SchedulePicture.of(
                  2023,
                  """
                  31 | Sat 10:00 | 30 | Go devroom         | H.1   | Frobbing with Delve | Zoë Quine     | Delve debugs Go.
                  32 | Sat 11:00 | 30 | Go devroom         | H.1   | Smaller binaries    | Peter Czernik | TinyGo.
                  33 | Sun 10:00 | 30 | Legal and Policy   | K.4   | Licences again      | Ann Lee       | On the GPL.
                  """)));

  private static ReportReading read(String text) {
    Report report = new ReportReader().read("# FOSDEM 2023\n\n" + text, "report.md");
    return LINKER.readReport(report, PROGRAMME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr Czernik was up next.                                      | person Peter Czernik
          I liked Smaller binaries; later Peter had to run.            | person Peter Czernik
          Zoe Quine spoke first.                                       | person Zoë Quine
          Frobbing with Delve was by [Zoë](https://fosdem.org/2023/schedule/speaker/zoe_quine/). | person Zoë Quine
          In the evening I met Peter and Jurfrob at the bar.           | person Jurfrob
          Then I asked Quuxling who knew the answer at once.           | person Quuxling
          They thanked [Hunta Lofrob](https://twitter.com/lofrob?lang=en) for it. | person Hunta Lofrob
          I spent the day in the Go room.                              | devroom Go
          I changed between the Go and Legal and Policy devrooms.      | devroom Go
          The devroom dedicated to Go opened late.                     | devroom Go
          Devroom: Legal and Policy                                    | devroom Legal and Policy
          The legal & policy devroom was full.                         | devroom Legal and Policy
          Waffles behind building K were good.                         | room building K
          We sat in H.1 until noon.                                    | room H.1
          """)
  void peopleDevroomsAndRoomsHaveTheirOfficialNames(String text, String expected) {
    assertThat(read(text).mentions())
        .extracting(one -> one.entity().type().word() + " " + one.entity().name())
        .contains(expected);
  }

  @Test
  void aDevroomInTheTitleCounts() {
    Report report = new ReportReader().read("# FOSDEM 2023 Go devroom\n\nIt rained.", "report.md");
    assertThat(LINKER.readReport(report, PROGRAMME).mentions())
        .extracting(one -> one.entity().type().word() + " " + one.entity().name())
        .contains("devroom Go");
  }

  @Test
  void whoWroteTheReportAndWhatItsTitleNamesIsReadToo() {
    String source =
        """
        ---
        title: "Kubernetes at FOSDEM 2023"
        author: "Ada “Frob” Writer"
        ---
        It rained.
        """;
    ReportReading reading =
        LINKER.readReport(new ReportReader().read(source, "report.md"), PROGRAMME);
    assertThat(reading.mentions())
        .extracting(one -> one.entity().name())
        .containsExactlyInAnyOrder("Ada Writer", "Kubernetes");
    assertThat(reading.mentions())
        .flatExtracting(EntityMentions::mentions)
        .allSatisfy(evidence ->
            assertThat(source.substring(evidence.start(), evidence.end()))
                .isEqualTo(evidence.quote()));
  }

  @Test
  void everyQuoteStandsInTheSource() {
    String source =
        """
        # FOSDEM 2023

        **Zoë Quine** showed *Delve* in the [Go room](https://fosdem.org/2023/schedule/track/go/) 🙂.
        Then `tinygo` &amp; Kubernetes, and waffles near building K with an engineer at Frobcorp.
        """;
    ReportReading reading =
        LINKER.readReport(new ReportReader().read(source, "report.md"), PROGRAMME);
    assertThat(reading.mentions()).hasSizeGreaterThan(4);
    assertThat(reading.mentions())
        .flatExtracting(EntityMentions::mentions)
        .allSatisfy(evidence ->
            assertThat(source.substring(evidence.start(), evidence.end()))
                .isEqualTo(evidence.quote()));
  }

  @Test
  void noMentionOverlapsAnotherOfItsKind() {
    List<EntityMentions> all =
        read("Zoë Quine, an engineer at Docker, spoke of Docker and Go in the Go room near building K.")
            .mentions();
    for (EntityMentions one : all) {
      for (EntityMentions other : all) {
        if (!one.entity().equals(other.entity()) && one.entity().type() == other.entity().type()) {
          assertThat(one.mentions())
              .allSatisfy(a ->
                  assertThat(other.mentions())
                      .noneMatch(b -> a.start() < b.end() && b.start() < a.end()));
        }
      }
    }
  }

  @Test
  void linkingNeverCrossesEditions() {
    ReportReading reading = read("The Python devroom, Old snakes, and Olga told us so.");
    assertThat(reading.mentions())
        .extracting(one -> one.entity().name())
        .containsExactlyInAnyOrder("Python", "Olga");
    assertThat(reading.talks())
        .allSatisfy(talk ->
            assertThat(talk.talk() == null || talk.talk().edition().year() == 2023).isTrue());
  }
}
