package dev.hallway.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScheduleReaderTest {
  private static final String EARLY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <schedule>
        <conference>
          <title>FOSDEM 2007</title>
          <venue>ULB (Universit&#233; Libre de Bruxelles)</venue>
          <city>Brussels</city>
          <start>2007-02-25</start>
          <end>2007-02-26</end>
          <day_change>09:00:00</day_change>
        </conference>
        <day index="1" date="2007-02-25">
        <event id="0">
            <start>15:00</start>
            <duration>00:45</duration>
            <room>Chavanne</room>
            <slug></slug>
            <title>AIGLX</title>
            <subtitle></subtitle>
            <track>Desktop Applications</track>
            <abstract>&#xA;&lt;p&gt;Windows that &amp;#34;wobble&amp;#34;,
      drawn by the server.&#xA;&lt;/p&gt;&#xA; </abstract>
            <description></description>
            <persons>
                <person id="1"> Kristian  H&#248;gsberg</person>
            </persons>
            <links>
                <link href="http://video.fosdem.org/2007/AIGLX.ogg">Video (Ogg/Theora)</link>
                <link href="../../slides/maintracks/aiglx.pdf">Slides (PDF)</link>
            </links>
            <video></video>
            <end></end>
        </event>  </day>
        <day index="2" date="2007-02-26"></day>
      </schedule>
      """;

  private static final String NESTED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <schedule>
        <conference>
          <title>FOSDEM 2020</title>
          <venue>ULB</venue>
          <city>Brussels</city>
          <start>2020-02-01</start>
          <end>2020-02-02</end>
          <day_change>09:00:00</day_change>
        </conference>
        <day index="1" date="2020-02-01">
          <room name="UB2.252A (Lameere)">
            <event id="9025">
              <start>13:30</start>
              <duration>00:25</duration>
              <room>UB2.252A (Lameere)</room>
              <slug>linux_kernel</slug>
              <title>AMENDMENT  Tracing &amp;amp; timing </title>
              <subtitle>A subtitle</subtitle>
              <track>Containers</track>
              <abstract>&lt;p&gt;How to trace.&lt;/p&gt;</abstract>
              <description>&lt;p&gt;How to trace.&lt;/p&gt; &lt;p&gt;And how to time.&lt;/p&gt;</description>
              <persons>
                <person id="6">FOSDEM Staff</person>
                <person id="7">Ada Lovelace</person>
              </persons>
              <attachments>
                <attachment type="slides" href="https://example.org/talk.html">Deck</attachment>
              </attachments>
              <links>
                <link href="https://submission.fosdem.org/feedback/9025.php">Submit feedback</link>
              </links>
            </event>
            <event id="9026">
              <start>00:30</start>
              <duration>01:05</duration>
              <slug>night</slug>
              <title>CANCELLED Night owls</title>
              <track>Containers</track>
            </event>
          </room>
        </day>
      </schedule>
      """;

  private static final String PRETALX =
      """
      <?xml version='1.0' encoding='utf-8' ?>
      <!-- made by a machine -->
      <schedule>
        <version>v1</version>
        <conference>
          <title>FOSDEM 2024</title>
          <acronym>fosdem-2024</acronym>
          <start>2024-02-03</start>
          <end>2024-02-04</end>
          <day_change>09:00:00</day_change>
          <base_url>https://fosdem.org/2025/schedule/</base_url>
        </conference>
        <tracks><track online_qa="false">Rust</track></tracks>
        <day index="1" date="2024-02-03" start="2024-02-03T09:00:00+01:00" end="2024-02-04T08:59:00+01:00">
          <room name="Janson" slug="janson">
            <event guid="5bb0aa4e" id="3023">
              <date>2024-02-04T00:10:00+01:00</date>
              <start>00:10</start>
              <duration>00:20</duration>
              <room>Janson</room>
              <slug>fosdem-2024-3023-ferris</slug>
              <url>https://fosdem.org/2025/schedule/event/fosdem-2024-3023-ferris/</url>
              <title>[Replacement Talk] Ferris</title>
              <subtitle></subtitle>
              <track slug="rust">Rust</track>
              <abstract>Plain words.

      More of *them*, see [the book](https://doc.rust-lang.org/book/).</abstract>
              <feedback_url>https://pretalx.fosdem.org/fosdem-2024/talk/GK99DE/feedback/</feedback_url>
              <persons><person id="2">Grace Hopper</person></persons>
              <links>
                <link href="https://github.com/rust-lang/rust">Code</link>
                <link href="https://matrix.to/#/#2024-janson:fosdem.org">Chat room(app)</link>
                <link href="https://pretalx.fosdem.org/fosdem-2024/talk/GK99DE/feedback/">Submit Feedback</link>
              </links>
            </event>
          </room>
        </day>
        <persons><person id="2"><name>Grace Hopper</name><biography>An &lt;b&gt;admiral&lt;/b&gt;.</biography></person></persons>
      </schedule>
      """;

  static Schedule read(String xml) {
    return new ScheduleReader(Set.of("FOSDEM Staff"))
        .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "schedule.xml");
  }

  private static Talk onlyTalk(String xml) {
    return read(xml).talks().getFirst();
  }

  @Nested
  class TheDialectOf2007To2012 {
    @Test
    void hasEventsRightUnderTheDay() {
      Talk talk = onlyTalk(EARLY);
      assertThat(talk.id()).isEqualTo(TalkId.parse("fosdem-2007/0"));
      assertThat(talk.title()).isEqualTo("AIGLX");
      assertThat(talk.room()).isEqualTo("Chavanne");
      assertThat(talk.duration()).isEqualTo(Duration.ofMinutes(45));
      assertThat(talk.abstractText()).isEqualTo("Windows that \"wobble\", drawn by the server.");
      assertThat(talk.speakers()).containsExactly("Kristian Høgsberg");
      assertThat(talk.url()).isEmpty();
    }

    @Test
    void isDatedOneDayLateWhereItsWeekendBeginsOnASunday() {
      Schedule schedule = read(EARLY);
      assertThat(schedule.edition().start()).isEqualTo(LocalDate.of(2007, 2, 24));
      assertThat(schedule.edition().end()).isEqualTo(LocalDate.of(2007, 2, 25));
      assertThat(schedule.talks().getFirst().start())
          .isEqualTo(LocalDateTime.of(2007, 2, 24, 15, 0));
      assertThat(schedule.issues())
          .extracting(ScheduleIssue::kind)
          .containsExactly(ScheduleIssue.Kind.DATES_ONE_DAY_LATE);
    }

    @Test
    void isNotMovedWhereItsWeekendBeginsOnASaturday() {
      Schedule schedule =
          read(EARLY.replace("2007-02-25", "2007-02-24").replace("2007-02-26", "2007-02-25"));
      assertThat(schedule.edition().start()).isEqualTo(LocalDate.of(2007, 2, 24));
      assertThat(schedule.issues()).isEmpty();
    }

    @Test
    void isNotMovedForAnotherConference() {
      Schedule schedule = read(EARLY.replace("FOSDEM 2007", "Froscon 2007"));
      assertThat(schedule.edition().id()).isEqualTo(new EditionId("froscon-2007"));
      assertThat(schedule.edition().start()).isEqualTo(LocalDate.of(2007, 2, 25));
    }

    @Test
    void resolvesLinksAgainstTheArchive() {
      assertThat(onlyTalk(EARLY).links())
          .extracting(Link::url, Link::kind)
          .containsExactly(
              tuple("http://video.fosdem.org/2007/AIGLX.ogg", LinkKind.RECORDING),
              tuple(
                  "https://archive.fosdem.org/2007/slides/maintracks/aiglx.pdf", LinkKind.SLIDES));
    }

    @Test
    void mayGiveALastDayThatIsNoDate() {
      Schedule schedule = read(EARLY.replace("<end>2007-02-26</end>", "<end>20007-02-26</end>"));
      assertThat(schedule.edition().end()).isEqualTo(LocalDate.of(2007, 2, 25));
      assertThat(schedule.issues())
          .extracting(ScheduleIssue::kind)
          .contains(ScheduleIssue.Kind.UNREADABLE_DATE);
    }
  }

  @Nested
  class TheDialectOf2013To2023 {
    @Test
    void hasRoomsAroundEvents() {
      Schedule schedule = read(NESTED);
      assertThat(schedule.edition())
          .isEqualTo(
              new Edition(
                  new EditionId("fosdem-2020"),
                  "FOSDEM 2020",
                  LocalDate.of(2020, 2, 1),
                  LocalDate.of(2020, 2, 2),
                  "Brussels",
                  "ULB"));
      assertThat(schedule.talks()).extracting(Talk::room).containsOnly("UB2.252A (Lameere)");
    }

    @Test
    void marksChangesInTitles() {
      assertThat(read(NESTED).talks())
          .extracting(Talk::title, Talk::status)
          .containsExactly(
              tuple("Tracing & timing", TalkStatus.SCHEDULED),
              tuple("Night owls", TalkStatus.CANCELLED));
    }

    @Test
    void countsTheHoursBeforeTheDayChangeToTheNextDay() {
      assertThat(read(NESTED).talks())
          .extracting(Talk::start)
          .containsExactly(
              LocalDateTime.of(2020, 2, 1, 13, 30), LocalDateTime.of(2020, 2, 2, 0, 30));
    }

    @Test
    void givesAPageBySlug() {
      assertThat(onlyTalk(NESTED).url())
          .isEqualTo("https://archive.fosdem.org/2020/schedule/event/linux_kernel/");
    }

    @Test
    void repeatsTheAbstractOnlyOnce() {
      assertThat(onlyTalk(NESTED).abstractText()).isEqualTo("How to trace.\n\nAnd how to time.");
    }

    @Test
    void namesTheStaffAmongThePersons() {
      Schedule schedule = read(NESTED);
      assertThat(schedule.talks().getFirst().speakers()).containsExactly("Ada Lovelace");
      assertThat(schedule.issues())
          .singleElement()
          .satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(ScheduleIssue.Kind.NOT_A_PERSON);
            assertThat(issue.line()).isEqualTo(24);
            assertThat(issue.detail()).contains("FOSDEM Staff").contains("9025");
          });
    }

    @Test
    void tellsLinksApartByTypeAndLabel() {
      assertThat(onlyTalk(NESTED).links())
          .extracting(Link::kind)
          .containsExactly(LinkKind.SLIDES, LinkKind.FEEDBACK);
    }
  }

  @Nested
  class TheDialectSince2024 {
    @Test
    void givesTheFullTimestamp() {
      assertThat(onlyTalk(PRETALX).start()).isEqualTo(LocalDateTime.of(2024, 2, 4, 0, 10));
    }

    @Test
    void keepsThePlainAbstractAndItsLinks() {
      Talk talk = onlyTalk(PRETALX);
      assertThat(talk.abstractText()).isEqualTo("Plain words.\n\nMore of *them*, see the book.");
      assertThat(talk.links())
          .contains(new Link("https://doc.rust-lang.org/book/", "the book", LinkKind.OTHER));
    }

    @Test
    void namesEachAddressOnce() {
      assertThat(onlyTalk(PRETALX).links())
          .extracting(Link::kind)
          .containsExactly(LinkKind.REPOSITORY, LinkKind.CHAT, LinkKind.FEEDBACK, LinkKind.OTHER);
    }

    @Test
    void mendsAPageOfAnotherYear() {
      assertThat(onlyTalk(PRETALX).url())
          .isEqualTo("https://archive.fosdem.org/2024/schedule/event/fosdem-2024-3023-ferris/");
    }

    @Test
    void keepsAPageOfItsOwnYear() {
      assertThat(onlyTalk(PRETALX.replace("fosdem.org/2025", "fosdem.org/2024")).url())
          .isEqualTo("https://fosdem.org/2024/schedule/event/fosdem-2024-3023-ferris/");
    }

    @Test
    void takesPersonsFromTheEventOnly() {
      assertThat(onlyTalk(PRETALX).speakers()).containsExactly("Grace Hopper");
    }
  }

  @Nested
  class DefectsOfAnEntry {
    @Test
    void leaveOutAnEventWithoutTitle() {
      Schedule schedule = read(NESTED.replace("CANCELLED Night owls", " "));
      assertThat(schedule.talks()).hasSize(1);
      assertThat(schedule.issues())
          .extracting(ScheduleIssue::kind, ScheduleIssue::line)
          .contains(tuple(ScheduleIssue.Kind.MISSING_TITLE, 34));
    }

    @Test
    void leaveOutAnEventWithoutBegin() {
      Schedule schedule = read(NESTED.replace("00:30<", "noon<"));
      assertThat(schedule.talks()).hasSize(1);
      assertThat(schedule.issues())
          .extracting(ScheduleIssue::kind)
          .contains(ScheduleIssue.Kind.MISSING_START);
    }

    @Test
    void leaveOutAnEventWithoutId() {
      Schedule schedule = read(NESTED.replace("id=\"9026\"", "id=\"\""));
      assertThat(schedule.talks()).hasSize(1);
      assertThat(schedule.issues())
          .extracting(ScheduleIssue::kind)
          .contains(ScheduleIssue.Kind.MISSING_ID);
    }

    @Test
    void keepATalkWithoutTrackOrDuration() {
      Schedule schedule =
          read(NESTED.replace("<track>Containers</track>", "").replace("01:05", "long"));
      assertThat(schedule.talks()).extracting(Talk::track).containsExactly("", "");
      assertThat(schedule.talks().getLast().duration()).isZero();
      assertThat(schedule.issues())
          .extracting(ScheduleIssue::kind)
          .contains(ScheduleIssue.Kind.MISSING_TRACK, ScheduleIssue.Kind.UNREADABLE_DURATION);
    }

    @Test
    void keepATalkOutsideOfTheEdition() {
      Schedule schedule = read(NESTED.replace("date=\"2020-02-01\"", "date=\"2020-03-01\""));
      assertThat(schedule.talks()).hasSize(2);
      assertThat(schedule.issues())
          .extracting(ScheduleIssue::kind)
          .contains(ScheduleIssue.Kind.DATE_OUTSIDE_EDITION);
    }
  }

  @Nested
  class TheQuickLook {
    @Test
    void seesAScheduleInEveryDialect() {
      assertThat(ScheduleReader.looksLikeSchedule(EARLY)).isTrue();
      assertThat(ScheduleReader.looksLikeSchedule(NESTED)).isTrue();
      assertThat(ScheduleReader.looksLikeSchedule("\uFEFF" + PRETALX)).isTrue();
    }

    @Test
    void seesNoScheduleElsewhere() {
      assertThat(ScheduleReader.looksLikeSchedule("")).isFalse();
      assertThat(ScheduleReader.looksLikeSchedule("# A <schedule> of mine")).isFalse();
      assertThat(ScheduleReader.looksLikeSchedule("<!doctype html><html>")).isFalse();
      assertThat(ScheduleReader.looksLikeSchedule("<scheduled/>")).isFalse();
      assertThat(ScheduleReader.looksLikeSchedule("<!-- <schedule> ")).isFalse();
    }
  }
}
