package dev.hallway.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.web.site.Prose.Block;
import dev.hallway.web.site.Prose.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the plain text of a schedule is laid out. */
class ProseTest {
  @Test
  void blankLinesPartParagraphsAndItemsMakeLists() {
    Prose prose =
        Prose.of(
            """
            We look at:
            - one
            - two
            and more.

            The end.
            """);

    assertThat(prose.blocks()).extracting(Block::list).containsExactly(false, true, false, false);
    assertThat(prose.blocks().get(1).lines())
        .containsExactly(List.of(new Piece("one", null)), List.of(new Piece("two", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "See https://ebpf.io/what-is-ebpf., https://ebpf.io/what-is-ebpf",
    "(http://example.org/a), http://example.org/a",
    "<a href=\"https://example.org/x\">x</a>, https://example.org/x"
  })
  void addressesOfTheWebBecomeLinksWithoutTheSignsAfterThem(String text, String address) {
    assertThat(pieces(text)).extracting(Piece::href).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "xhttps://"
      })
  void whatIsNoAddressOfTheWebStaysText(String text) {
    assertThat(pieces(text)).containsExactly(new Piece(text, null));
  }

  @Test
  void anEmptyTextHasNoParagraph() {
    assertThat(Prose.of(" \n ").blocks()).isEmpty();
  }

  private static List<Piece> pieces(String line) {
    return Prose.of(line).blocks().getFirst().lines().getFirst();
  }
}
