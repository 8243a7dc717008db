package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.schedule.DevroomId;
import dev.hallway.schedule.EditionId;
import dev.hallway.vocabulary.TrackFamily;
import dev.hallway.vocabulary.TrackKind;
import dev.hallway.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevroomsTest {
  private static final Devrooms DEVROOMS =
      new Devrooms(
          new Vocabulary(
              List.of(),
              List.of(),
              List.of(
                  new TrackFamily(
                      "Containers",
                      TrackKind.DEVROOM,
                      List.of("Linux Containers and Microservices devroom"),
                      List.of("containers"),
                      List.of()),
                  new TrackFamily(
                      "Security", TrackKind.DEVROOM, List.of(), List.of(), List.of(2014)),
                  new TrackFamily(
                      "System Track", TrackKind.MAIN_TRACK, List.of(), List.of(), List.of()),
                  new TrackFamily("Systems", TrackKind.DEVROOM, List.of(), List.of(), List.of())),
              Set.of(),
              Set.of(),
              Map.of(),
              ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023 | Containers                         | containers                         | Containers                         | DEVROOM       | containers
          2018 | Containers devroom                 | containers                         | Containers                         | DEVROOM       | containers
          2017 | Linux Containers and Microservices | linux-containers-and-microservices | Linux Containers and Microservices | DEVROOM       | containers
          2013 | Security                           | security                           | Security                           | DEVROOM       | security
          2014 | Security                           | security                           | Security                           | MAIN_TRACK    | security
          2014 | Security track                     | security-track                     | Security track                     | MAIN_TRACK    | security
          2014 | Security devroom                   | security                           | Security                           | DEVROOM       | security
          2010 | System Track                       | system-track                       | System Track                       | MAIN_TRACK    | system-track
          2031 | Fancy  Things Developer Room       | fancy-things                       | Fancy Things                       | DEVROOM       | fancy-things
          2031 | Fancy Things (dev room)            | fancy-things                       | Fancy Things                       | DEVROOM       | fancy-things
          2031 | Developers' room: Fancy Things     | fancy-things                       | Fancy Things                       | DEVROOM       | fancy-things
          2031 | Devroom                            | devroom                            | Devroom                            | DEVROOM       | devroom
          2031 | Main Track - Janson                | main-track-janson                  | Main Track - Janson                | MAIN_TRACK    | main-track-janson
          2031 | Keynotes                           | keynotes                           | Keynotes                           | KEYNOTE       | keynotes
          2031 | Lightning Talks                    | lightning-talks                    | Lightning Talks                    | LIGHTNING     | lightning-talks
          2031 | Frob stand                         | frob-stand                         | Frob stand                         | STAND         | frob-stand
          2031 | BOF - Track A                      | bof-track-a                        | BOF - Track A                      | BOF           | bof-track-a
          2031 | LPI Exam                           | lpi-exam                           | LPI Exam                           | CERTIFICATION | lpi-exam
          """)
  void trackIsWhatItsFamilyAndWordsSay(
      int year, String track, String slug, String name, TrackKind kind, String family) {
    EditionId edition = EditionId.of("fosdem", year);
    assertThat(DEVROOMS.of(edition, track))
        .isEqualTo(new Devroom(new DevroomId(edition, slug), name, kind, family));
  }

  @Test
  void devroomOfManyNamesIsOneFamilyInTheBuiltInVocabulary() {
    Devrooms devrooms = new Devrooms(Vocabulary.load());
    assertThat(
            List.of(
                devrooms.of(EditionId.of("fosdem", 2017), "Linux Containers and Microservices"),
                devrooms.of(EditionId.of("fosdem", 2020), "Containers devroom"),
                devrooms.of(EditionId.of("fosdem", 2024), "Containers")))
        .extracting(Devroom::family)
        .containsOnly("containers");
  }
}
