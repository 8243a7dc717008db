package dev.hallway.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Terminal TERMINAL = new Terminal(90, true, false, true, true);
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, UTF_8);
  private final SetClock clock = new SetClock();

  /** A clock that is moved by hand. */
  private static final class SetClock implements InstantSource {
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  private String printed() {
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void aTerminalSeesOneLineDrawnAgain() {
    try (Progress progress = Progress.start(TERMINAL, out, "Reading schedules", 20, clock)) {
      clock.pass(Duration.ofSeconds(10));
      progress.message("fosdem-2013");
      progress.advance(5);
      clock.pass(Duration.ofSeconds(10));
      progress.advance(5);
    }

    assertThat(printed().split("\r"))
        .containsExactly(
            "",
            "Reading schedules  ░░░░░░░░░░░░░░░░░░░░░░  0/20  0%",
            "Reading schedules  ░░░░░░░░░░░░░░░░░░░░░░  0/20  0%  fosdem-2013",
            "Reading schedules  ███████████░░░░░░░░░░░  10/20  50%  0.5/s  20 s left  fosdem-2013",
            "Reading schedules: 10 in 20 s, 0.5/s" + " ".repeat(48) + "\n");
  }

  @Test
  void aFileSeesALineEveryFewSeconds() {
    try (Progress progress = Progress.start(Terminal.plain(80), out, "Writing", 2_000, clock)) {
      for (int i = 0; i < 1_000; i++) {
        clock.pass(Duration.ofMillis(11));
        progress.advance(1);
      }
    }

    assertThat(printed())
        .isEqualTo(
            """
            Writing  0/2,000  0%
            Writing  455/2,000  22%  91/s  17 s left
            Writing  910/2,000  45%  91/s  12 s left
            Writing: 1,000 in 11 s, 91/s
            """);
  }

  @Test
  void withoutATotalThereIsNoBar() {
    try (Progress progress = Progress.start(TERMINAL, out, "Fetching", 0, clock)) {
      clock.pass(Duration.ofMillis(100));
      progress.advance(7);
    }

    assertThat(printed()).contains("\rFetching  7\r").doesNotContain("░", "%");
  }

  @Test
  void noLineReachesTheLastColumnAndNoNameBringsControlCharacters() {
    Terminal narrow = new Terminal(40, true, false, true, true);
    try (Progress progress = Progress.start(narrow, out, "Reading\u001b[2J", 3, clock)) {
      clock.pass(Duration.ofSeconds(1));
      progress.message("\u001b]0;title\u0007" + "日本語".repeat(20));
    }

    assertThat(printed()).doesNotContain("\u001b", "\u0007");
    assertThat(printed().split("[\r\n]"))
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(39));
  }

  @Test
  void closingTwiceSaysItOnce() {
    Progress progress = Progress.start(Terminal.plain(80), out, "Writing", 1, clock);
    progress.close();
    progress.close();
    progress.advance(1);

    assertThat(printed()).isEqualTo("Writing  0/1  0%\nWriting: 0 in 0 s\n");
  }
}
