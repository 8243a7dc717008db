package dev.hallway.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
  private static Report read(String source) {
    return read(source, "report");
  }

  private static Report read(String source, String name) {
    return new ReportReader().read(source, name);
  }

  /** Pictures a report as one line per block: kind, level, words. */
  private static String picture(Report report) {
    StringBuilder lines = new StringBuilder();
    for (Block block : report.blocks()) {
      lines.append(block.kind()).append(block.level() > 0 ? " " + block.level() : "");
      lines.append(": ").append(report.textOf(block)).append('\n');
    }
    return lines.toString();
  }

  private static List<String> links(Report report) {
    return report.links().stream()
        .map(l -> report.text().substring(l.start(), l.end()) + " -> " + l.url())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          report.md   | Use `frobnit` and <code>nit-ctl</code>.
          report.rst  | Use ``frobnit`` and ``nit-ctl``.
          report.html | <!DOCTYPE html><html><body><p>Use <code>frobnit</code> and <tt>nit-ctl</tt>.</p></body></html>
          """)
  void wordsMarkedAsCodeAreKnown(String name, String source) {
    Report report = read("%s%n%n%s".formatted(source, name.endsWith("html") ? "" : "More."), name);
    assertThat(report.codes())
        .extracting(code -> report.text().substring(code.start(), code.end()))
        .containsExactly("frobnit", "nit-ctl");
  }

  @Nested
  class Markdown {
    private static final String POST =
        """
        ---
        title: "Two days of mud"
        date: "2023-02-06T14:54:34+02:00"
        author: 'Robin Sample'
        tags:
        - fosdem
        ---

        # Two days of mud

        I went to [FOSDEM](https://fosdem.org/2023/) &amp; back,
        with *friends*.

        {{< figure src="mud.jpg" >}}

        ## Rust {#rust}

        **Ferris in space**

        It\\'s `good`  news.
        - one
          - deep
        - two

        > somebody said
        > so

        ```sh
        cargo   run
        ```

        See https://example.org/x.
        """;

    @Test
    void comesAsBlocks() {
      assertThat(picture(read(POST)))
          .isEqualTo(
              """
              PARAGRAPH: I went to FOSDEM & back, with friends.
              HEADING 2: Rust
              HEADING 6: Ferris in space
              PARAGRAPH: It's good news.
              ITEM 1: one
              ITEM 2: deep
              ITEM 1: two
              QUOTATION: somebody said so
              CODE: cargo   run
              PARAGRAPH: See https://example.org/x.
              """);
    }

    @Test
    void hasItsParticularsInFrontMatter() {
      Report report = read(POST);
      assertThat(report.title()).isEqualTo("Two days of mud");
      assertThat(report.author()).isEqualTo("Robin Sample");
      assertThat(report.published()).isEqualTo(LocalDate.of(2023, 2, 6));
    }

    @Test
    void keepsLinksAndAddressesWrittenOut() {
      assertThat(links(read(POST)))
          .containsExactly(
              "FOSDEM -> https://fosdem.org/2023/",
              "https://example.org/x -> https://example.org/x");
    }

    @Test
    void leadsWordsBackToTheSource() {
      Report report = read(POST);
      int start = report.text().indexOf("& back");
      assertThat(report.origin().sourceStart(start)).isEqualTo(POST.indexOf("&amp;"));
      int its = report.text().indexOf("It's");
      assertThat(
              POST.substring(report.origin().sourceStart(its), report.origin().sourceEnd(its + 4)))
          .isEqualTo("It\\'s");
    }

    @Test
    void partsItemsByOneLineBreakAndOtherBlocksByABlankLine() {
      assertThat(read(POST).text()).contains("news.\n\none\ndeep\ntwo\n\nsomebody");
    }

    @Test
    void mayHaveTomlFrontMatter() {
      Report report =
          read("+++\ntitle = \"Mud\"\ndate =\"2017-02-07T19:41:00+01:00\"\n+++\n\nWords.\n");
      assertThat(report.title()).isEqualTo("Mud");
      assertThat(report.published()).isEqualTo(LocalDate.of(2017, 2, 7));
      assertThat(report.text()).isEqualTo("Words.");
    }

    @Test
    void mayHaveBareFields() {
      Report report =
          read(
              "Title: Mud: a love story\nDate: 2018-02-11 12:30:00\nAuthors: Robin\n\n# One\nWords.\n");
      assertThat(report.title()).isEqualTo("Mud: a love story");
      assertThat(report.author()).isEqualTo("Robin");
      assertThat(picture(report)).isEqualTo("HEADING 1: One\nPARAGRAPH: Words.\n");
    }

    @Test
    void takesItsTitleFromTheOnlyTopHeading() {
      Report report = read("# Mud\n\nWords.\n\n## Rust\n\nMore [words](https://a.org/).\n");
      assertThat(report.title()).isEqualTo("Mud");
      assertThat(picture(report)).startsWith("PARAGRAPH: Words.");
    }

    @Test
    void keepsTopHeadingsThatAreTalks() {
      Report report = read("# Talk one\n\nWords.\n\n# Talk two\n\nMore.\n", "notes.md");
      assertThat(report.title()).isEqualTo("notes.md");
      assertThat(picture(report)).startsWith("HEADING 1: Talk one");
    }

    @Test
    void mayHoldHtml() {
      Report report =
          read(
              "# FOSDEM\n\nOne<br><br>two <a\nhref=\"https://a.org/\">three</a>.\n\n<ul><li>four</li></ul>\n");
      assertThat(picture(report))
          .isEqualTo("PARAGRAPH: One\nPARAGRAPH: two three.\nITEM 1: four\n");
      assertThat(links(report)).containsExactly("three -> https://a.org/");
    }

    @Test
    void resolvesReferences() {
      assertThat(links(read("# A\n\nSee [here][] now.\n\n[here]: https://a.org/\n")))
          .containsExactly("here -> https://a.org/");
    }
  }

  @Nested
  class Restructured {
    private static final String POST =
        """
        ==================
        A weekend in rooms
        ==================

        :Author: Robin Sample
        :date: 2017-02-10 09:00

        I saw `the talk
        <https://a.org/talk>`_ about ``code`` and :ref:`more`, **loud** and *soft*.
        Also Rust_ and some_name.

        Networks
        ========

        Cilium
        ------

        * one `two`_
          goes on
        * three

        .. image:: mud.jpg
           :alt: mud

        .. note:: Mind the mud.

        Run::

            cargo  run

        .. _rust: https://rust-lang.org/
        .. _two: https://two.org/
        .. a comment
        """;

    @Test
    void comesAsBlocks() {
      assertThat(picture(read(POST)))
          .isEqualTo(
              """
              PARAGRAPH: I saw the talk about code and more, loud and soft. Also Rust and some_name.
              HEADING 2: Networks
              HEADING 3: Cilium
              ITEM 1: one two goes on
              ITEM 1: three
              PARAGRAPH: Mind the mud.
              PARAGRAPH: Run:
              CODE: cargo  run
              """);
    }

    @Test
    void hasItsParticularsInFields() {
      Report report = read(POST);
      assertThat(report.title()).isEqualTo("A weekend in rooms");
      assertThat(report.author()).isEqualTo("Robin Sample");
      assertThat(report.published()).isEqualTo(LocalDate.of(2017, 2, 10));
    }

    @Test
    void keepsLinks() {
      assertThat(links(read(POST)))
          .containsExactly(
              "the talk -> https://a.org/talk",
              "Rust -> https://rust-lang.org/",
              "two -> https://two.org/");
    }

    @Test
    void mayHaveDottedFields() {
      Report report =
          read(
              ".. title: Rooms\n.. date: 2012-02-09 18:27:05 GMT\n.. type: text\n\nI was there.\n");
      assertThat(report.title()).isEqualTo("Rooms");
      assertThat(report.published()).isEqualTo(LocalDate.of(2012, 2, 9));
      assertThat(report.text()).isEqualTo("I was there.");
    }
  }

  @Nested
  class Html {
    private static final String PAGE =
        """
        <!DOCTYPE html>
        <html><head>
          <title>All the mud | A blog</title>
          <meta name="author" content="Robin Sample">
          <meta property="article:published_time" content="2020-02-05T10:00:00+01:00">
          <link rel="canonical" href="https://blog.example/mud/">
          <style>p { color: brown }</style>
        </head><body>
        <nav><ul><li>Home</li></ul></nav>
        <article>
          <h1>All the mud</h1>
          <p>Caf&eacute; &amp; <a href="https://a.org/">talks</a>
             all day.</p>
          <h2>Rust</h2>
          <p><b>Ferris in space</b></p>
          <ul><li>one<ul><li>deep</li></ul></li><li><p>two</p></li></ul>
          <blockquote><p>said</p></blockquote>
          <pre>a  b
        c</pre>
          <script>var x = 1;</script>
        </article>
        <footer>Powered by hope</footer>
        </body></html>
        """;

    @Test
    void comesAsBlocksOfTheMainContent() {
      assertThat(picture(read(PAGE)))
          .isEqualTo(
              """
              PARAGRAPH: Café & talks all day.
              HEADING 2: Rust
              HEADING 6: Ferris in space
              ITEM 1: one
              ITEM 2: deep
              ITEM 1: two
              QUOTATION: said
              CODE: a  b
              c
              """);
    }

    @Test
    void hasItsParticularsInTheHead() {
      Report report = read(PAGE);
      assertThat(report.title()).isEqualTo("All the mud");
      assertThat(report.author()).isEqualTo("Robin Sample");
      assertThat(report.published()).isEqualTo(LocalDate.of(2020, 2, 5));
      assertThat(report.address()).isEqualTo("https://blog.example/mud/");
    }

    @Test
    void leadsEntitiesBackToTheirFirstCharacter() {
      Report report = read(PAGE);
      int e = report.text().indexOf('é');
      assertThat(report.origin().sourceStart(e)).isEqualTo(PAGE.indexOf("&eacute;"));
      int talks = report.text().indexOf("talks");
      assertThat(report.origin().sourceStart(talks)).isEqualTo(PAGE.indexOf("talks"));
    }

    @Test
    void ofAnErrorIsRefused() {
      assertThatExceptionOfType(UnreadableReportException.class)
          .isThrownBy(() ->
              read("<html><head><title>404 Not Found</title></head><body>nginx</body></html>"))
          .withMessageContaining("404 Not Found")
          .withMessageContaining("browser");
    }

    @Test
    void withoutWordsIsRefused() {
      assertThatExceptionOfType(UnreadableReportException.class)
          .isThrownBy(() -> read("<html><body><div id='app'></div></body></html>"))
          .withMessageContaining("no text");
    }
  }

  @Nested
  class Plain {
    @Test
    void ofACopiedPageHasShortLinesAsHeadings() {
      Report report =
          read(
              """
              A blog.

              FOSDEM 2020 – what I took home

              8. February 2020

              I went there by train and came home by train, and both were late.

              Podman

              A room full of people who all want to be rid of a daemon.

              We can then start it with
              podman run alpine -it
              Key points:
              • one
                 • deep
              • two
              Is it over?
              It is over.
              """,
              "copied.txt");
      assertThat(report.title()).isEqualTo("FOSDEM 2020 – what I took home");
      assertThat(report.published()).isEqualTo(LocalDate.of(2020, 2, 8));
      assertThat(picture(report))
          .isEqualTo(
              """
              PARAGRAPH: A blog.
              PARAGRAPH: I went there by train and came home by train, and both were late.
              HEADING 2: Podman
              PARAGRAPH: A room full of people who all want to be rid of a daemon.
              PARAGRAPH: We can then start it with
              PARAGRAPH: podman run alpine -it
              PARAGRAPH: Key points:
              ITEM 1: one
              ITEM 2: deep
              ITEM 1: two
              HEADING 2: Is it over?
              PARAGRAPH: It is over.
              """);
    }

    @Test
    void wrappedByHandHasParagraphs() {
      Report report =
          read(
              """
              FOSDEM 2019, NOTES FROM THE SLUSH
              by Robin Sample, 6 February 2019

              Snow on Friday and slush on Saturday, and everybody wants to be in the
              same room at the same time. I took notes, and here they are, sorted by
              subject.

              XDP AND FRIENDS

              Programs in the driver, packets in user space, and a plea not to write
              another bypass.
              """,
              "slush.txt");
      assertThat(report.title()).isEqualTo("FOSDEM 2019, NOTES FROM THE SLUSH");
      assertThat(report.author()).isEqualTo("Robin Sample");
      assertThat(report.published()).isEqualTo(LocalDate.of(2019, 2, 6));
      assertThat(report.blocks())
          .extracting(Block::kind)
          .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    }
  }

  @Nested
  class Sources {
    @ParameterizedTest
    @CsvSource({
      "posts/2020/Day One.md, day-one",
      "notes.txt, notes",
      "README, readme",
      "https://blog.example/2020/fosdem.html, blog-example-2020-fosdem-html",
      "http://blog.example/?p=101, blog-example-p-101"
    })
    void giveTheIdByTheirName(String name, String id) {
      assertThat(read("Words of mine.", name).id()).isEqualTo(id);
    }

    @Test
    void mayBeAddresses() {
      assertThat(read("Words of mine.", "https://a.org/b").address()).isEqualTo("https://a.org/b");
      assertThat(read("Words of mine.", "b.txt").address()).isNull();
    }

    @Test
    void mayNameTheDateInTheirName() {
      assertThat(read("Words of mine.", "2016-02-03-fosdem.md").published())
          .isEqualTo(LocalDate.of(2016, 2, 3));
      assertThat(read("Words of mine.", "fosdem-2016.md").published()).isNull();
    }

    @Test
    void mayBeInAnOldEncoding() {
      byte[] latin = "# Café\n\nUne bière.\n".getBytes(StandardCharsets.ISO_8859_1);
      assertThat(new ReportReader().read(latin, "c.md").text()).isEqualTo("Une bière.");
    }

    @Test
    void mayHaveAMarkOfByteOrderAndWindowsLineBreaks() {
      String source =
          "\uFEFF---\r\ntitle: Mud\r\n---\r\n\r\nOne\r\ntwo.\r\n\r\n## Three\r\n\r\nFour.\r\n";
      Report report = read(source);
      assertThat(report.title()).isEqualTo("Mud");
      assertThat(report.text()).isEqualTo("One two.\n\nThree\n\nFour.");
      int four = report.text().indexOf("Four");
      assertThat(report.origin().sourceStart(four)).isEqualTo(source.indexOf("Four"));
    }

    @Test
    void thatAreEmptyAreRefused() {
      assertThatExceptionOfType(UnreadableReportException.class)
          .isThrownBy(() -> read(" \n "))
          .withMessageContaining("report: ")
          .withMessageContaining("empty")
          .withMessageContaining("Give");
      assertThatExceptionOfType(UnreadableReportException.class)
          .isThrownBy(() -> read("---\ntitle: Mud\n---\n"))
          .withMessageContaining("no text");
    }

    @Test
    void thatAreBinaryAreRefused() {
      assertThatExceptionOfType(UnreadableReportException.class)
          .isThrownBy(
              () -> new ReportReader().read("%PDF-1.4 x".getBytes(StandardCharsets.UTF_8), "r.pdf"))
          .withMessageContaining("binary");
      assertThatExceptionOfType(UnreadableReportException.class)
          .isThrownBy(() -> read("a\u0001\u0002\u0003b\u0000"))
          .withMessageContaining("binary");
    }
  }
}
