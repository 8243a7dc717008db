package dev.hallway.plan;

import static dev.hallway.recommendation.SchedulePicture.time;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hallway.recommendation.SchedulePicture;
import dev.hallway.schedule.EditionId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookmarksTest {
  private static final String SCHEDULE =
      """
      2023/1 | sat 10:00 +30 | K.3.201 | Go  | Tracing Go | eBPF | Ada
      2023/2 | sat 10:00 +30 | K.3.401 | Nix | Flakes     | Nix  | Bob
      2023/3 | sun 11:00 +30 | Janson  | Nix | Farewell   | Nix  | Bob
      """;
  private final Bookmarks bookmarks =
      new Bookmarks(SchedulePicture.corpus(SCHEDULE), new EditionId("fosdem-2023"));

  private List<String> events(String text) {
    return bookmarks.read(text).talks().stream().map(talk -> talk.id().event()).toList();
  }

  @Nested
  class Lists {
    @Test
    void idsNumbersAndAddressesAreFoundEachOnce() {
      String text =
          """
          fosdem-2023/1, 2
          https://www.fosdem.org/fosdem-2023/3/?utm=x
          http://127.0.0.1:8080/talks/fosdem-2023/1
          """;
      assertThat(events(text)).containsExactly("1", "2", "3");
    }

    @Test
    void aListInJsonIsAListToo() {
      assertThat(events("[\"fosdem-2023/2\", \"fosdem-2023/1\"]")).containsExactly("2", "1");
    }

    @Test
    void whatIsNoTalkIsNamed() {
      assertThat(bookmarks.read("fosdem-2022/1 99 1").unknown())
          .containsExactly("fosdem-2022/1", "99");
    }
  }

  @Nested
  class Calendars {
    /** As the Android app and FOSDEM's own site write events, and one of another calendar. */
    private static final String APPS =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//be.digitalia.fosdem//NONSGML 2.2.0//EN
        BEGIN:VEVENT
        UID:1@2023@be.digitalia.fosdem
        DTSTAMP:20230201T120000Z
        DTSTART:20230204T090000Z
        DTEND:20230204T093000Z
        SUMMARY:Tracing Go
        LOCATION:K.3.201
        END:VEVENT
        BEGIN:VEVENT
        METHOD:PUBLISH
        UID:2@FOSDEM23@fosdem.org
        TZID:Europe-Brussels
        DTSTART:20230204T100000
        DTEND:20230204T103000
        SUMMARY:Flakes
        STATUS:CONFIRMED
        URL:https://fosdem.org/fosdem-2023/2/
        LOCATION:K.3.401
        ATTENDEE;ROLE=REQ-PARTICIPANT;CUTYPE=INDIVIDUAL;CN="Bob":invalid:nomail
        END:VEVENT
        BEGIN:VEVENT
        UID:3
        DTSTART:20230204T180000
        SUMMARY:Beer event
        END:VEVENT
        BEGIN:VEVENT
        UID:abc
        SUMMARY:Farewell
        END:VEVENT
        END:VCALENDAR
        """;

    @Test
    void eventsAreFoundByAddressByNumberThatAgreesAndByTitle() {
      Bookmarks.Found found = bookmarks.read(APPS);
      assertThat(found.talks())
          .extracting(talk -> talk.id().event())
          .containsExactly("1", "2", "3");
      assertThat(found.unknown()).containsExactly("Beer event");
    }

    @Test
    void timesAreThoseOfTheVenue() {
      assertThat(bookmarks.read(APPS).talks())
          .extracting(PlannedTalk::start)
          .containsExactly(
              Optional.of(time("sat 10:00")), Optional.of(time("sat 10:00")), Optional.empty());
    }

    private static final String WELCOMES =
        """
        2023/5 | sat 10:00 +30 | K.3.201 | Go   | Welcome | Go   | Ada
        2023/6 | sat 17:00 +30 | K.3.401 | Nix  | Welcome | Nix  | Bob
        2023/7 | sat 17:00 +30 | Janson  | Rust | Welcome | Rust | Cy
        2023/8 | sun 17:00 +30 | Janson  | Rust | Goodbye | Rust | Cy
        """;

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Welcome | 20230204T100000 | K.3.201 | 5",
          "Welcome | 20230204T100000 | Moved   | 5",
          "Welcome | 20230204T170000 | K.3.401 | 6",
          "Welcome | 20230204T170000 | Janson  | 7",
          "Welcome | 20230204T170000 | Moved   | ''",
          "Welcome | 20230204T120000 | K.3.201 | ''",
          "Goodbye | 20230204T120000 | K.3.201 | 8",
        })
    void ofTalksOfOneTitleTheStartThenTheRoomDecides(
        String title, String start, String room, String talk) {
      Bookmarks.Found found =
          new Bookmarks(SchedulePicture.corpus(WELCOMES), new EditionId("fosdem-2023"))
              .read(
                  """
                  BEGIN:VCALENDAR
                  BEGIN:VEVENT
                  UID:abc
                  SUMMARY:%s
                  DTSTART:%s
                  LOCATION:%s
                  END:VEVENT
                  END:VCALENDAR
                  """
                      .formatted(title, start, room));

      assertThat(found.talks().stream().map(one -> one.id().event()).collect(joining()))
          .isEqualTo(talk);
      assertThat(found.unknown()).hasSize(talk.isEmpty() ? 1 : 0);
    }

    @Test
    void aBrokenCalendarIsRefusedWithTheRemedy() {
      assertThatThrownBy(() -> bookmarks.read("BEGIN:VCALENDAR\nBEGIN:VEVENT\n"))
          .isInstanceOf(UnreadableCalendarException.class)
          .hasMessageContaining("export it again");
    }
  }
}
