package dev.hallway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of origins: a word of the text is the word that stands in the source at its origin. */
class OriginLawTest {
  private static final Pattern WORD = Pattern.compile("w\\d+e");
  private static final List<String> MARKDOWN =
      List.of(
          "%s ",
          "%s\n",
          "**%s** ",
          "*%s* ",
          "`%s` ",
          "[%s](https://a.org/) ",
          "\n\n# %s\n\n",
          "\n\n- %s\n",
          "\n\n1. %s\n",
          "\n\n> %s\n> ",
          "&amp; %s ",
          "\\* %s ",
          "{{< x >}} %s ",
          "\n\n```\n%s\n```\n\n",
          "<b>%s</b> ",
          "\n\n<p>%s</p>\n\n",
          "<br>%s ",
          "é🦀 %s ",
          "\r\n%s ",
          "![alt](b.png) %s ",
          "  \n%s ");
  private static final List<String> RESTRUCTURED =
      List.of(
          "%s ",
          "%s\n",
          "**%s** ",
          "*%s* ",
          "``%s`` ",
          "`%s <https://a.org/>`_ ",
          "\n\n%s\n~~~~~~~~~~\n\n",
          "\n\n* %s\n",
          "\n\n.. note:: %s\n\n",
          "\n\n   %s\n\n",
          ":ref:`%s` ",
          "\\* %s ",
          "\n\n.. code::\n\n   %s\n\n",
          "é🦀 %s ",
          "\r\n%s ");
  private static final List<String> HTML =
      List.of(
          "%s ",
          "<p>%s</p>",
          "<b>%s</b> ",
          "<a href='https://a.org/'>%s</a> ",
          "<h2>%s</h2>",
          "<ul><li>%s</li></ul>",
          "&eacute;&nbsp;%s ",
          "<pre>%s\n</pre>",
          "<br/>%s",
          "é🦀 %s\n",
          "<!-- no --> %s ",
          "<blockquote>%s</blockquote>",
          "\r\n%s ",
          "<td>%s</td>",
          "a < b %s ");
  private static final List<String> PLAIN =
      List.of(
          "%s ", "%s\n", "\n\n%s\n\n", "\n• %s\n", "\n1. %s\n", "é🦀 %s ", "\t %s  ", "\r\n%s ");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void holdsForRandomMarkdown(long seed) {
    check("# Head\n\n" + random(MARKDOWN, seed) + "\n", "a.md", seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void holdsForRandomReStructuredText(long seed) {
    check(".. contents::\n\nwords\n" + random(RESTRUCTURED, seed) + "\n", "a.rst", seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void holdsForRandomHtml(long seed) {
    check("<html><body>" + random(HTML, seed) + "</body></html>", "a.html", seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void holdsForRandomPlainText(long seed) {
    check("Words first.\n" + random(PLAIN, seed) + "\n", "a.txt", seed);
  }

  private static String random(List<String> pieces, long seed) {
    Random random = new Random(seed);
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      source.append(pieces.get(random.nextInt(pieces.size())).replace("%s", "w" + i + "e"));
    }
    return source.toString();
  }

  private static void check(String source, String name, long seed) {
    Report report = new ReportReader().read(source, name);
    Matcher matcher = WORD.matcher(report.text());
    int words = 0;
    while (matcher.find()) {
      words++;
      String origin =
          source.substring(
              report.origin().sourceStart(matcher.start()),
              report.origin().sourceEnd(matcher.end()));
      assertThat(origin).as("seed %d", seed).isEqualTo(matcher.group());
    }
    assertThat(words).as("words of seed %d", seed).isGreaterThan(100);
    for (int i = 1; i < report.text().length(); i++) {
      assertThat(report.origin().sourceStart(i))
          .as("origin %d of seed %d", i, seed)
          .isGreaterThanOrEqualTo(report.origin().sourceStart(i - 1));
    }
    int end = 0;
    for (Block block : report.blocks()) {
      assertThat(block.start()).isGreaterThanOrEqualTo(end);
      assertThat(report.textOf(block)).isNotBlank();
      end = block.end();
    }
  }
}
