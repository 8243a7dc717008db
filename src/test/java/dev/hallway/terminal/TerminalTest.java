package dev.hallway.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TerminalTest {
  private static final String TABLE =
      """
      environment                                        | terminal | width | can
      TERM=xterm-256color                                | yes      | 100   | colour unicode interactive
      TERM=xterm-256color                                | no       | 100   | unicode
      TERM=dumb                                          | yes      | 100   | unicode
      TERM=xterm NO_COLOR=1                              | yes      | 100   | unicode interactive
      TERM=xterm NO_COLOR=                               | yes      | 100   | colour unicode interactive
      TERM=xterm CLICOLOR=0                              | yes      | 100   | unicode interactive
      CLICOLOR_FORCE=1                                   | no       | 100   | colour unicode
      CLICOLOR_FORCE=0                                   | no       | 100   | unicode
      NO_COLOR=1 CLICOLOR_FORCE=1                        | yes      | 100   | unicode interactive
      TERM=xterm VTE_VERSION=6800                        | yes      | 100   | colour hyperlinks unicode interactive
      TERM=xterm VTE_VERSION=4000                        | yes      | 100   | colour unicode interactive
      TERM=xterm-kitty NO_COLOR=1                        | yes      | 100   | unicode interactive
      TERM=xterm-kitty CLICOLOR_FORCE=1                  | no       | 100   | colour unicode
      WT_SESSION=1                                       | yes      | 100   | colour hyperlinks unicode interactive
      TERM=xterm LANG=C                                  | yes      | 100   | colour interactive
      TERM=xterm LANG=en_GB.UTF-8                        | yes      | 100   | colour unicode interactive
      TERM=xterm LANG=en_GB.UTF-8 LC_ALL=POSIX           | yes      | 100   | colour interactive
      COLUMNS=72                                         | no       | 72    | unicode
      COLUMNS=1000                                       | no       | 140   | unicode
      COLUMNS=3                                          | no       | 40    | unicode
      COLUMNS=99999999999                                | no       | 100   | unicode
      COLUMNS=wide                                       | no       | 100   | unicode
      """;

  private static Stream<String[]> table() {
    return TABLE.lines().skip(1).map(line -> line.split(" *\\| *", -1));
  }

  @ParameterizedTest(name = "{0}, a terminal: {1}")
  @MethodSource("table")
  void theEnvironmentSaysWhatATerminalCan(
      String environment, String isTerminal, String width, String abilities) {
    Map<String, String> variables =
        Arrays.stream(environment.split(" "))
            .map(variable -> variable.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    Terminal terminal = Terminal.detect(variables, isTerminal.equals("yes"));

    assertThat(terminal)
        .isEqualTo(
            new Terminal(
                Integer.parseInt(width),
                abilities.contains("colour"),
                abilities.contains("hyperlinks"),
                abilities.contains("unicode"),
                abilities.contains("interactive")));
  }
}
