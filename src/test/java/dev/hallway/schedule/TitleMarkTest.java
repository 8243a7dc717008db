package dev.hallway.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleMarkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AMENDMENT Go lightning talks               | Go lightning talks     | false
          AMENDMENT: Cockpit: A Session              | Cockpit: A Session     | false
          [AMENDMENT] Apache Bigtop                  | Apache Bigtop          | false
          AMENDEMENT Public code                     | Public code            | false
          AMENDED Wazo                               | Wazo                   | false
          MOVED: Ruby with Crystal                   | Ruby with Crystal      | false
          [RESCHEDULED] EOS                          | EOS                    | false
          REPLACEMENT: RTC AMA                       | RTC AMA                | false
          [Replacement Talk] MIDI and Go             | MIDI and Go            | false
          CANCELLED gopy                             | gopy                   | true
          CANCELED Minitel                           | Minitel                | true
          CANCELLED: Cockpit: Servers                | Cockpit: Servers       | true
          CANCELLED - Games                          | Games                  | true
          CANCELLED - DRI3000 CANCELLED              | DRI3000                | true
          CANCELLATION Strategy                      | Strategy               | true
          [CANCELED] Heap dumps                      | Heap dumps             | true
          (CANCELLED) Funding                        | Funding                | true
          PID control - CANCELLED, replaced by panel | PID control            | true
          Big DNS? (REPLACES CANCELLED TALK)         | Big DNS?               | false
          Zones (TALK REPLACES CANCELLED TALK)       | Zones                  | false
          Discussion (original talk cancelled)       | Discussion             | false
          CANCELLED                                  | CANCELLED              | true
          Cancelling POSIX syscalls                  | Cancelling POSIX syscalls | false
          How CoreOS is updated                      | How CoreOS is updated  | false
          UPDATE with RETURNING                      | UPDATE with RETURNING  | false
          [JMAP] Getting started                     | [JMAP] Getting started | false
          """)
  void marksOfChangesAreTakenOffTitles(String raw, String title, boolean cancelled) {
    assertThat(TitleMark.parse(raw)).isEqualTo(new TitleMark(title, cancelled));
  }
}
