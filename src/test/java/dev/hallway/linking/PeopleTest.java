package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
  private static final People PEOPLE =
      new People(
          new Vocabulary(
              List.of(),
              List.of(),
              List.of(),
              Set.of(),
              Set.of(),
              Map.of(
                  "Ann \"Ace\" Example", "Ann \"Ace\" Example",
                  "ace", "Ann \"Ace\" Example",
                  "Annie Example", "Ann \"Ace\" Example"),
              ""));

  @Nested
  class Names {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        textBlock =
            """
            Zoë Quine                        | zoe-quine               | Zoë Quine
            ZOE QUINE                        | zoe-quine               | Zoe Quine
            Zoë  QUINE                       | zoe-quine               | Zoë Quine
            QUINE Zoë                        | zoe-quine               | Zoë Quine
            LE GOFF Zoë Maria                | zoe-maria-le-goff       | Zoë Maria Le Goff
            Zoë LE GOFF-QUINE                | zoe-le-goff-quine       | Zoë Le Goff-Quine
            Zoë "zed" Quine                  | zoe-quine               | Zoë Quine
            Zoë 'zed' Quine                  | zoe-quine               | Zoë Quine
            Zoë « zed » Quine                | zoe-quine               | Zoë Quine
            Zoë `zed` Quine                  | zoe-quine               | Zoë Quine
            Zoë Quine (zed)                  | zoe-quine               | Zoë Quine
            Zoë Quine [zed]                  | zoe-quine               | Zoë Quine
            Zoë Quine (she/her)              | zoe-quine               | Zoë Quine
            Zoë Quine they/them              | zoe-quine               | Zoë Quine
            Dr. Zoë Quine                    | zoe-quine               | Zoë Quine
            Prof. Dr. Zoë Quine, Ph.D.       | zoe-quine               | Zoë Quine
            Zoë Quine, PhD (zed)             | zoe-quine               | Zoë Quine
            Zoë Quine, DG1ABC                | zoe-quine               | Zoë Quine
            Zoë @zed Quine                   | zoe-quine               | Zoë Quine
            Zoë Quine -- @zed@example.org    | zoe-quine               | Zoë Quine
            Zoë ⧓ Quine                      | zoe-quine               | Zoë Quine
            Lars Øvergård                    | lars-overgard           | Lars Øvergård
            Seán O'Neill                     | sean-o-neill            | Seán O'Neill
            D'Arcy 'x' O'Neill               | d-arcy-o-neill          | D'Arcy O'Neill
            Ирина Петрова                    | ирина-петрова           | Ирина Петрова
            """)
    void areFreedFromAllThatIsNotTheName(String scheduled, String slug, String name) {
      assertThat(PEOPLE.of(scheduled)).isEqualTo(new Person(slug, name));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        textBlock =
            """
            zed                | zed             | zed
            ZED                | zed             | ZED
            (zed)              | zed             | (zed)
            Zoë (zed)          | zoe-zed         | Zoë zed
            Zoë `zed`          | zoe-zed         | Zoë zed
            DJ Quine           | dj-quine        | DJ Quine
            JJ Quine           | jj-quine        | JJ Quine
            Zoë KC             | zoe-kc          | Zoë KC
            """)
    void ofOneWordAndInitialsStay(String scheduled, String slug, String name) {
      assertThat(PEOPLE.of(scheduled)).isEqualTo(new Person(slug, name));
    }

    @Test
    void withInitialsOrShortFormsAreOthers() {
      assertThat(
              Stream.of("Christine Quine", "Chris Quine", "C. Quine", "Christine M. Quine")
                  .map(name -> PEOPLE.of(name).slug()))
          .doesNotHaveDuplicates();
    }

    @Test
    void ofOnePersonAreShownWithAccentsAndCapitals() {
      assertThat(
              Stream.of("ZOE QUINE", "zoë quine", "Zoe Quine", "Zoë Quine")
                  .map(PEOPLE::of)
                  .min(Person::compareTo))
          .contains(new Person("zoe-quine", "Zoë Quine"));
    }
  }

  @Nested
  class ListedSpellings {
    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '~',
        textBlock =
            """
            Ann "Ace" Example
            Ann Example
            ANN EXAMPLE
            ace
            Annie Example
            Dr. Annie Example (ace)
            """)
    void areOnePerson(String scheduled) {
      assertThat(PEOPLE.of(scheduled)).isEqualTo(new Person("ann-example", "Ann \"Ace\" Example"));
    }
  }
}
