package dev.hallway.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.answer.Answer;
import dev.hallway.answer.AskAnswer;
import dev.hallway.answer.AskAnswer.Kind;
import dev.hallway.answer.AskAnswer.Understood;
import dev.hallway.answer.EditionsAnswer;
import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.PersonAnswer;
import dev.hallway.answer.Problem;
import dev.hallway.answer.RecommendationsAnswer;
import dev.hallway.answer.RelatedAnswer;
import dev.hallway.answer.ReportQuote;
import dev.hallway.answer.SearchAnswer;
import dev.hallway.answer.SimilarAnswer;
import dev.hallway.answer.StatsAnswer;
import dev.hallway.answer.TalkAnswer;
import dev.hallway.answer.TalkAnswer.LinkAnswer;
import dev.hallway.answer.TalkSummary;
import dev.hallway.answer.TalksAnswer;
import dev.hallway.answer.TechnologyAnswer;
import dev.hallway.answer.WatchFirstAnswer;
import dev.hallway.answer.YearOfTalks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerViewTest {
  private static final AnswerView PLAIN = new AnswerView(Terminal.plain(100));

  private static AskAnswer asked(Answer answer, String note) {
    return new AskAnswer("?", new Understood(Kind.RELATED, "What relates to eBPF?"), answer, note);
  }

  @Nested
  class WhatRelates {
    @Test
    void isATableWithTalksAndAWayOn() {
      assertThat(PLAIN.render(asked(Fixtures.ebpf(), "This rests on the sample.")))
          .isEqualTo(
              """
              What relates to eBPF?
              This rests on the sample.

              eBPF · tool · 5 talks, 2019–2023  ▂▄··▄
              also BPF, extended BPF

              Technologies             2019–2023
                 1  Cilium   ████████  ·▂··█      in 5 talks together, first in 2020; stated: Cilium is based on
                                                  eBPF
                 2  XDP      ████      ▂▂···      in 2 talks together, first in 2019

              People                   2019–2023
                 1  Bo Lund  ████████  ····▄      gave 2 talks

              Talks
                2023  Cilium for the impatient
                      Bo Lund · Network · fosdem-2023/9
                2020  Tracing with bpftrace
                      Ada Weaver · Debugging · fosdem-2020/7

              Go on: hallway talk fosdem-2020/7 · hallway related Cilium · hallway person 'Bo Lund'
              """);
    }

    @Test
    void putsWhyBelowOnANarrowTerminal() {
      assertThat(new AnswerView(Terminal.plain(50)).render(Fixtures.ebpf()))
          .contains(
              "   1  Cilium   ████████  ·▂··█\n        in 5 talks together, first in 2020;\n");
    }

    @Test
    void isAllAsciiWithoutUnicode() {
      String text =
          new AnswerView(new Terminal(100, false, false, false, false)).render(Fixtures.ebpf());

      assertThat(text).isASCII().contains("########").contains(".1..4");
    }

    @Test
    void saysSoWhenThereIsNothing() {
      RelatedAnswer empty =
          new RelatedAnswer(
              Fixtures.EBPF, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

      assertThat(PLAIN.render(empty)).contains("Nothing in the graph meets it yet.");
    }

    @Test
    void showsPeopleOnceWherePeopleWereAskedFor() {
      RelatedAnswer answer = Fixtures.ebpf();
      RelatedAnswer people = Fixtures.related(answer.people(), answer.people());

      assertThat(PLAIN.render(people))
          .containsOnlyOnce("People")
          .contains("hallway person 'Bo Lund'");
    }
  }

  @Nested
  class OtherAnswers {
    @Test
    void aTalkHasItsAbstractNamesLinksAndReports() {
      assertThat(PLAIN.render(talkAnswer("A word", "An abstract.\n\nIn two paragraphs.")))
          .isEqualTo(
              """
              Cilium for the impatient
              Packets without pain
              Bo Lund
              Sat 4 February 2023, 10:30–10:55 · Network · room H.1

                An abstract.

                In two paragraphs.

              It names
                tool: eBPF, XDP

              Links
                page    https://fosdem.example/fosdem-2023/9
                Slides  https://slides.example/9.pdf

              What attendees wrote
                "A word"
                  My weekend, Cy, was there

              Go on: hallway similar fosdem-2023/9 · hallway related eBPF · hallway person 'Bo Lund'
              """);
    }

    @Test
    void talksAreCountedAndTheNewestComesFirst() {
      TalksAnswer answer = new TalksAnswer(Fixtures.EBPF, 12, Fixtures.ebpf().talks());

      assertThat(PLAIN.render(answer))
          .contains("12 talks\n")
          .containsSubsequence("2023  Cilium", "2020  Tracing", "and 10 more");
    }

    @Test
    void recommendationsSayWhenWhereAndWhy() {
      assertThat(PLAIN.render(recommendations("because of eBPF")))
          .isEqualTo(
              """
              What to see at fosdem-2023
                 1  Sun 14:00  Cilium for the impatient
                               Bo Lund, Ada Weaver · Network · H.1 · fosdem-2023/9
                               because of eBPF

              Go on: hallway talk fosdem-2023/9 · hallway similar fosdem-2023/9
              """);
    }

    @Test
    void countsAreAligned() {
      assertThat(PLAIN.render(new StatsAnswer(20, 12341, 43, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2)))
          .contains("          20  editions\n      12,341  talks\n")
          .contains("Of 2 editions only the sample");
    }

    @Test
    void whatIsNotUnderstoodComesWithQuestionsThatAre() {
      Problem problem =
          Problem.of(400, "Not understood", "'hm' is none.", List.of("what relates to eBPF"));

      assertThat(PLAIN.render(problem))
          .isEqualTo(
              """
              Not understood
              'hm' is none.

              Questions that can be asked
                hallway ask "what relates to eBPF"
              """);
    }

    @Test
    void aProblemNamesWhatIsNear() {
      Problem problem =
          Problem.of(404, "Unknown name", "'eBPX' is not here.", List.of("eBPF", "BPF"));

      assertThat(PLAIN.render(problem))
          .isEqualTo(
              """
              Unknown name
              'eBPX' is not here.

              Near it
                eBPF · BPF
              """);
    }
  }

  @Nested
  class Escapes {
    private static final AnswerView COLOURED =
        new AnswerView(new Terminal(100, true, true, true, true));

    @Test
    void linkATitleToItsPage() {
      assertThat(COLOURED.render(Fixtures.ebpf()))
          .contains(
              "\u001b]8;;https://fosdem.example/fosdem-2023/9\u001b\\"
                  + "\u001b[1mCilium for the impatient\u001b[0m\u001b]8;;\u001b\\");
    }

    @Test
    void areBalanced() {
      String text = COLOURED.render(Fixtures.ebpf());

      assertThat(text.split("\u001b\\[[1-9][0-9]*m", -1))
          .hasSameSizeAs(text.split("\u001b\\[0m", -1));
      assertThat(text.lines()).allMatch(line -> line.split("\u001b]8;;", -1).length % 2 == 1);
    }

    @Test
    void neverLeadToAnAddressThatIsNoWebPage() {
      TalkSummary talk =
          Fixtures.talk(
              "fosdem-2023/1", "Title", "", "", "A", "B", "javascript:alert(1)\u001b]0;x\u0007");

      assertThat(COLOURED.render(new TalksAnswer(Fixtures.EBPF, 1, List.of(talk))))
          .doesNotContain("javascript", "]0;", "]8;;");
    }
  }

  @Nested
  class Laws {
    @ParameterizedTest
    @ValueSource(ints = {40, 55, 80, 100, 140})
    void noLineIsWiderThanTheTerminal(int width) {
      AnswerView view = new AnswerView(Terminal.plain(width));

      assertThat(all(view, "日本語の長い題名 with e\u0301clairs 🎉 ".repeat(9)).flatMap(String::lines))
          .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void withoutColourThereIsNoControlCharacterButTheLineBreak() {
      assertThat(all(PLAIN, Fixtures.HOSTILE))
          .allSatisfy(
              text -> assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}]"));
    }

    @Test
    void withColourOnlyHallwaysOwnEscapeCodesRemain() {
      AnswerView view = new AnswerView(new Terminal(100, true, true, true, true));

      assertThat(all(view, Fixtures.HOSTILE))
          .allSatisfy(text ->
              assertThat(
                      text.replace("\n", "")
                          .replaceAll("\u001b\\[\\d+m", "")
                          .replaceAll("\u001b]8;;[!-~]*\u001b\\\\", ""))
                  .doesNotContainPattern("[\\p{Cc}\\p{Cf}]"));
    }

    @Test
    void colourDoesNotChangeTheText() {
      AnswerView coloured = new AnswerView(new Terminal(100, true, true, true, true));

      assertThat(
              coloured
                  .render(Fixtures.ebpf())
                  .replaceAll("\u001b\\[\\d+m", "")
                  .replaceAll("\u001b]8;;[!-~]*\u001b\\\\", ""))
          .isEqualTo(PLAIN.render(Fixtures.ebpf()));
    }

    @Test
    void noLineEndsInBlanks() {
      assertThat(all(PLAIN, "plain").flatMap(String::lines)).noneMatch(line -> line.endsWith(" "));
    }
  }

  /** Shows every kind of answer, each text of which is {@code text}. */
  private static Stream<String> all(AnswerView view, String text) {
    TalkSummary talk =
        new TalkSummary(
            "fosdem-2023/" + text,
            text,
            text,
            text,
            text,
            text,
            List.of(text, text),
            "https://example.org/" + text,
            text,
            text);
    EntitySummary entity = new EntitySummary(text, text, text, List.of(text, text), 3);
    RelatedAnswer related =
        Fixtures.related(
            List.of(Fixtures.related(text, text, 3, 2019, List.of(1, 2), text, text)),
            List.of(Fixtures.related(text, "person", 0, 2019, List.of(1, 2), text)));
    Problem problem = Problem.of(400, text, text, List.of(text, text));
    return Stream.of(
        view.render(new AskAnswer(text, new Understood(Kind.TALK, text), related, text)),
        view.render(talkAnswer(text, text)),
        view.render(new TalksAnswer(entity, 3, List.of(talk))),
        view.render(new SimilarAnswer(talk, recommendations(text).recommendations())),
        view.render(new WatchFirstAnswer(talk, recommendations(text).recommendations())),
        view.render(recommendations(text)),
        view.render(
            new PersonAnswer(entity, List.of(talk), List.of(entity), List.of(entity), List.of())),
        view.render(new SearchAnswer(text, List.of(entity), List.of(talk))),
        view.render(new SearchAnswer(text, List.of(), List.of())),
        view.render(
            new TechnologyAnswer(
                entity, List.of(new YearOfTalks(2020, List.of(talk))), List.of(), List.of())),
        view.render(
            new EditionsAnswer(
                List.of(new EditionAnswer(text, text, 2020, text, text, text, text, 9, true)))),
        view.render(new StatsAnswer(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)),
        view.render(problem));
  }

  private static RecommendationsAnswer recommendations(String reason) {
    return new RecommendationsAnswer(
        "fosdem-2023",
        List.of(Fixtures.recommendation("fosdem-2023/9", "Cilium for the impatient", reason)));
  }

  private static TalkAnswer talkAnswer(String quote, String abstractText) {
    return new TalkAnswer(
        Fixtures.talk("fosdem-2023/9", "Cilium for the impatient", "Bo Lund", "Network"),
        "Packets without pain",
        "fosdem-2023",
        abstractText,
        List.of(Fixtures.EBPF, new EntitySummary("XDP", "xdp", "tool", List.of(), 2)),
        List.of(new LinkAnswer("https://slides.example/9.pdf", "Slides", "slides")),
        List.of(new ReportQuote("r", "My weekend", "Cy", null, true, "positive", quote)));
  }
}
