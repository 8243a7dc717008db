package dev.hallway.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.schedule.EditionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionParserTest {
  private static final QuestionParser PARSER = new QuestionParser();

  /** What is asked, and how it is understood. */
  private static final String TABLE =
      """
      what relates to eBPF                                      > What relates to eBPF?
      What relates to eBPF?                                     > What relates to eBPF?
      what's related to podman?                                 > What relates to podman?
      what’s related to podman?                                 > What relates to podman?
      whats related with k8s                                    > What relates to k8s?
      WHAT IS RELATED TO K8S!!                                  > What relates to K8S?
      related to eBPF and Kubernetes since 2019                 > What relates to eBPF and Kubernetes since 2019?
      since 2019, what relates to eBPF, XDP & bpftrace?         > What relates to eBPF, XDP and bpftrace since 2019?
      which tools are related to eBPF in 2023                   > What relates to eBPF in 2023?
      what is eBPF related to                                   > What relates to eBPF?
      how is eBPF related to Cilium?                            > What relates to eBPF and Cilium?
      how are eBPF and Cilium connected?                        > What relates to eBPF and Cilium?
      waht relates to eBPF                                      > What relates to eBPF?
      what realtes to the Linux kernel                          > What relates to Linux kernel?
      wich technologies are relatd to The Things Network        > What relates to The Things Network?
      what relates to "Audio and video"                         > What relates to "Audio and video"?
      what relates to ‘Audio and video’ and Nix                 > What relates to "Audio and video" and Nix?
      what is the relation between eBPF and XDP                 > What relates to eBPF and XDP?
      how does Cilium use eBPF                                  > What relates to Cilium and eBPF?
      compare Nix and Guix                                      > What relates to Nix and Guix?
      tools like podman                                         > What relates to podman?
      alternatives to Docker                                    > What relates to Docker?
      tell me about Let's Encrypt                               > What relates to Let's Encrypt?
      what is OpenTelemetry                                     > What relates to OpenTelemetry?
      what about C++?                                           > What relates to C++?
      what relates to .NET and Node.js?                         > What relates to .NET and Node.js?
      eBPF                                                      > What relates to eBPF?
      "Perl 6"                                                  > What relates to Perl 6?
      Windows 2000                                              > What relates to Windows 2000?
      eBPF, please                                              > What relates to eBPF?
      Nix vs Guix                                               > What relates to Nix and Guix?
      eBPF 2016-2020                                            > What relates to eBPF between 2016 and 2020?
      eBPF after 2019 until 2022                                > What relates to eBPF between 2020 and 2022?
      eBPF 2023                                                 > What relates to eBPF in 2023?
      what relates to Rust at FOSDEM 2024                       > What relates to Rust in 2024?

      talks about Nix since 2020                                > Which talks are about Nix since 2020?
      taks about Nix sicne 2020                                 > Which talks are about Nix since 2020?
      talks abuot Nix                                           > Which talks are about Nix?
      talks on Rust in 2023                                     > Which talks are about Rust in 2023?
      talks about Go between 2015 and 2019                      > Which talks are about Go between 2015 and 2019?
      talks about Go from 2019 to 2015                          > Which talks are about Go between 2015 and 2019?
      talks about Go 2015–2019                                  > Which talks are about Go between 2015 and 2019?
      talks about Go after 2019                                 > Which talks are about Go since 2020?
      talks about Go before 2015                                > Which talks are about Go until 2014?
      talks about Go until 2015                                 > Which talks are about Go until 2015?
      talks about Go since FOSDEM 2019                          > Which talks are about Go since 2019?
      talks about Go, 2021 or later                             > Which talks are about Go since 2021?
      what talks in 2023 were there about Nix and NixOS?        > Which talks are about Nix and NixOS in 2023?
      Could you please show me all the talks about Nix, thanks! > Which talks are about Nix?
      are there any talks about the Raspberry Pi at FOSDEM      > Which talks are about Raspberry Pi?
      talks at FOSDEM 2023 about Nix                            > Which talks are about Nix at FOSDEM 2023?
      talks about Nix at fosdem-2023                            > Which talks are about Nix at FOSDEM 2023?
      eBPF talks                                                > Which talks are about eBPF?
      which presentations mention Cilium                        > Which talks are about Cilium?
      what was said about Wayland in 2024                       > Which talks are about Wayland in 2024?

      who speaks about WebAssembly                              > Who speaks about WebAssembly?
      who is speaking about WebAssembly                         > Who speaks about WebAssembly?
      who gave talks on curl                                    > Who speaks about curl?
      who gave taks on curl before 2020                         > Who speaks about curl until 2019?
      who's talking about WASM at FOSDEM 2025?                  > Who speaks about WASM in 2025?
      which people talk about systemd                           > Who speaks about systemd?
      who at FOSDEM talks about RISC-V                          > Who speaks about RISC-V?
      people who know a lot about PipeWire                      > Who speaks about PipeWire?
      speakers on systemd                                       > Who speaks about systemd?
      who knows PostgreSQL                                      > Who speaks about PostgreSQL?

      which devrooms are about Python                           > Which devrooms are about Python?
      wich devroms are about Pyhton                             > Which devrooms are about Pyhton?
      devrooms on Python since 2020                             > Which devrooms are about Python since 2020?
      in which devroom is eBPF discussed                        > Which devrooms are about eBPF?
      what dev rooms talk about eBPF?                           > Which devrooms are about eBPF?
      Python devrooms                                           > Which devrooms are about Python?

      talks by Daniel Stenberg                                  > Which talks are by Daniel Stenberg?
      Daniel Stenberg's talks                                   > Which talks are by Daniel Stenberg?
      which talks did Daniel Stenberg give in 2019?             > Which talks are by Daniel Stenberg in 2019?
      what did Lennart Poettering talk about                    > Which talks are by Lennart Poettering?
      What has Lennart Poettering talked about since 2015?      > Which talks are by Lennart Poettering since 2015?
      talks by Jon 'maddog' Hall                                > Which talks are by Jon maddog Hall?

      talks like fosdem-2023/14120                              > Which talks are like fosdem-2023/14120?
      more like FOSDEM 2023/14120                               > Which talks are like fosdem-2023/14120?
      what relates to fosdem-2023/14120                         > Which talks are like fosdem-2023/14120?
      similar to fosdem-2023/14120 since 2024                   > Which talks are like fosdem-2023/14120 since 2024?
      similar to The state of the Go                            > Which talks are like "The state of the Go"?
      which talks are similar to "What's new in 2023"           > Which talks are like "What's new in 2023"?

      who is Daniel Stenberg                                    > Who is Daniel Stenberg?
      who's Daniel Stenberg?                                    > Who is Daniel Stenberg?
      fosdem-2023/14120                                         > What is fosdem-2023/14120 about?
      FOSDEM-2026/YFKX7Q-some-talk                              > What is fosdem-2026/YFKX7Q-some-talk about?
      show me talk fosdem-2023/14120                            > What is fosdem-2023/14120 about?
      what's fosdem-2023/14120 about?                           > What is fosdem-2023/14120 about?

      what should I see at FOSDEM 2026 about eBPF and Nix       > What should I see at FOSDEM 2026 about eBPF and Nix?
      what should I see in 2026                                 > What should I see at FOSDEM 2026?
      what to see about Nix at FOSDEM 2026                      > What should I see at FOSDEM 2026 about Nix?
      what should i see?                                        > What should I see?
      Which talks should I watch about Rust?                    > What should I see about Rust?
      recommend talks on Rust                                   > What should I see about Rust?
      recomend me something about Rust                          > What should I see about Rust?
      I'm interested in databases                               > What should I see about databases?

      plan for fosdem-2026 with eBPF                            > What is the best plan for FOSDEM 2026 with eBPF?
      plan my weekend at FOSDEM 2026 around eBPF and Nix        > What is the best plan for FOSDEM 2026 with eBPF and Nix?
      make me a plan for FOSDEM 2023                            > What is the best plan for FOSDEM 2023?
      Can you give me a plan about Rust for 2026?               > What is the best plan for FOSDEM 2026 with Rust?
      how should I spend my weekend at FOSDEM 2026              > What is the best plan for FOSDEM 2026?
      plan                                                      > What is the best plan?
      Plan 9                                                    > What relates to Plan 9?

      what to watch before fosdem-2026/YFKX7Q                   > What should I watch before fosdem-2026/YFKX7Q?
      what should I watch before FOSDEM-2026/YFKX7Q?            > What should I watch before fosdem-2026/YFKX7Q?
      which talks should I see first for fosdem-2023/14120      > What should I watch before fosdem-2023/14120?
      watch first: fosdem-2023/14120                            > What should I watch before fosdem-2023/14120?
      which talks prepare me for fosdem-2023/14120              > What should I watch before fosdem-2023/14120?
      what should I watch before "The state of the Go"          > What should I watch before "The state of the Go"?

      how did Rust develop over the years                       > How did Rust develop?
      how has Rust evolved since 2015?                          > How did Rust develop since 2015?
      how did Rust and Go do between 2016 and 2020              > How did Rust and Go develop between 2016 and 2020?
      trend of Rust and Go                                      > How did Rust and Go develop?
      trends of Docker, Podman & Kubernetes since 2018          > How did Docker, Podman and Kubernetes develop since 2018?
      what's the history of eBPF                                > How did eBPF develop?
      compare Nix and Guix over time                            > How did Nix and Guix develop?
      Rust over the years                                       > How did Rust develop?
      what changed in PostgreSQL since 2020                     > How did PostgreSQL develop since 2020?
      how popular was Perl in 2012                              > How did Perl develop in 2012?

      what is new since 2022 around eBPF                        > What is new around eBPF since 2022?
      what newly relates to eBPF since 2022                     > What is new around eBPF since 2022?
      which tools emerged around Kubernetes after 2020?         > What is new around Kubernetes since 2021?
      what's new                                                > What is new?
      what is new at FOSDEM 2026                                > What is new in 2026?
      which technologies are new since 2023                     > What is new since 2023?
      what faded                                                > What faded?
      what has faded around Docker since 2021                   > What faded around Docker since 2021?
      which languages are fading                                > What faded?
      what's rising since 2023?                                 > What is rising since 2023?
      show me the trends                                        > What changed?
      what changed since 2020                                   > What changed since 2020?
      what changed around eBPF since 2020                       > What changed around eBPF since 2020?
      """;

  private static Stream<String[]> table() {
    return TABLE.lines().filter(line -> !line.isBlank()).map(line -> line.split(" +> ", 2));
  }

  private static String understood(String question) {
    return PARSER.parse(question).map(Question::inWords).orElse("not understood");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void everyQuestionIsUnderstood(String asked, String expected) {
    assertThat(understood(asked)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("table")
  void aQuestionInWordsMeansTheSameQuestion(String asked, String expected) {
    Question question = PARSER.parse(asked).orElseThrow();
    Question again = PARSER.parse(question.inWords()).orElseThrow();

    assertThat(again).hasSameClassAs(question);
    assertThat(again.inWords()).isEqualTo(expected);
  }

  /** An article in small letters is dropped, one in capitals may begin a name. */
  private static Stream<String[]> withoutArticles() {
    return table().filter(row -> !row[0].toLowerCase(Locale.ROOT).contains("the "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withoutArticles")
  void caseOfKeywordsAndFinalPunctuationDoNotMatter(String asked, String expected) {
    Function<String, String> folded = text -> text.toLowerCase(Locale.ROOT);

    assertThat(folded.apply(understood("  " + asked.toUpperCase(Locale.ROOT) + " ?! ")))
        .isEqualTo(folded.apply(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "?!",
        "\u0000\u001b",
        "please",
        "2023",
        "since 2020",
        "how do I cook pasta",
        "why",
        "which",
        "when is lunch"
      })
  void whatIsNoQuestionIsNotUnderstood(String asked) {
    assertThat(PARSER.parse(asked)).isEmpty();
  }

  @Test
  void veryLongTextIsNotUnderstoodAndTakesNoTime() {
    assertThat(PARSER.parse("what relates to " + "eBPF and talks about ".repeat(2_000))).isEmpty();
  }

  @Test
  void everyExampleIsUnderstood() {
    assertThat(QuestionParser.examples())
        .allSatisfy(example -> assertThat(PARSER.parse(example)).isPresent());
  }

  @Test
  void everyIntentHasAnExample() {
    assertThat(QuestionParser.examples().stream().map(PARSER::parse).map(Optional::orElseThrow))
        .extracting(Object::getClass)
        .containsAll(List.of(Question.class.getPermittedSubclasses()));
  }

  @Nested
  class NamesWithAnd {
    private Names names(String asked) {
      return ((Question.RelatedTo) PARSER.parse(asked).orElseThrow()).names();
    }

    @Test
    void keepTheWholeWordingBesideTheParts() {
      assertThat(names("related to Audio, video & graphics"))
          .isEqualTo(new Names("Audio, video & graphics", List.of("Audio", "video", "graphics")));
    }

    @Test
    void areOneNameInQuotationMarks() {
      assertThat(names("related to “Audio and video”")).isEqualTo(Names.of("Audio and video"));
    }

    @Test
    void areNotSplitInsideWords() {
      assertThat(names("related to Android")).isEqualTo(Names.of("Android"));
    }
  }

  @Test
  void anEditionIsKeptApartFromTheYears() {
    assertThat(PARSER.parse("talks about Nix at FOSDEM 2023"))
        .contains(
            new Question.TalksAbout(Names.of("Nix"), Years.ALL, new EditionId("fosdem-2023")));
  }
}
