package dev.hallway.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
  private static String text(String markup) {
    return Prose.of(markup, "").text();
  }

  @Test
  void paragraphsArePartedByABlankLine() {
    assertThat(text("<p>One\nline.</p>\n\n<p>Two <b>bold</b>\n words.</p>"))
        .isEqualTo("One line.\n\nTwo bold words.");
  }

  @Test
  void listItemsStandOnLinesOfTheirOwn() {
    assertThat(
            text("<p>We see:</p><ul><li>one</li><li><p>two</p><ul><li>deep</li></ul></li></ul>End"))
        .isEqualTo("We see:\n\n- one\n- two\n- deep\n\nEnd");
  }

  @Test
  void listsInsideOfParagraphsAreLists() {
    assertThat(text("<p>It can:\n- read\n* write\n2. rest\nlong</p>"))
        .isEqualTo("It can:\n- read\n- write\n2. rest long");
  }

  @Test
  void codeIsKept() {
    assertThat(text("<p>Run <code>a  -> b</code>:</p><pre><code>if (x &lt; 1)\n  go</code></pre>"))
        .isEqualTo("Run a -> b:\n\nif (x < 1)\n  go");
  }

  @Test
  void plainTextKeepsItsParagraphsAndAngles() {
    assertThat(text("A List<String> &amp; more\nof it.\n\nEnd."))
        .isEqualTo("A List<String> & more of it.\n\nEnd.");
  }

  @Test
  void markupThatWasEscapedTwiceIsRead() {
    assertThat(text("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;")).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void markdownMarksAreTakenOff() {
    assertThat(text("# Head\n\nSome **strong** `code` and snake_case_names."))
        .isEqualTo("Head\n\nSome strong code and snake_case_names.");
  }

  @Test
  void breaksAreLines() {
    assertThat(text("one<br/>two<br>\nthree")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void aDescriptionThatRepeatsTheAbstractCountsOnce() {
    assertThat(Prose.of("<p>Same.</p>", "Same.").text()).isEqualTo("Same.");
    assertThat(Prose.of("<p>Same. More.</p>", "Same.").text()).isEqualTo("Same. More.");
    assertThat(Prose.of("<p>One.</p>", "Two.").text()).isEqualTo("One.\n\nTwo.");
    assertThat(Prose.of("", "Two.").text()).isEqualTo("Two.");
  }

  @Test
  void addressesAreCollectedOnce() {
    Prose prose =
        Prose.of(
            "<p><a href='https://a.org/'>A</a>, https://b.org/x_(y). And (https://c.org/).</p>",
            "<p>Again <a href='https://a.org/'>here</a>, <a href='mailto:x@y.z'>mail</a></p>");
    assertThat(prose.addresses())
        .extracting(RawSchedule.Address::href)
        .containsExactly("https://a.org/", "https://b.org/x_(y)", "https://c.org/");
  }
}
