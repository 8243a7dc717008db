package dev.hallway.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @Nested
  class ColumnsOfText {
    @ParameterizedTest
    @CsvSource({"abc,3", "Jiří,4", "e\u0301,1", "日本,4", "한글,4", "🎉,2", "–,1", "█▏,2", "'',0"})
    void areCountedAsATerminalDoes(String text, int columns) {
      assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void areNeverExceededByACutInTheMiddleOfAWideCharacter() {
      assertThat(Columns.cut("日本語", 3)).isEqualTo("日");
      assertThat(Columns.fit("日本語", 5, "…")).isEqualTo("日本…");
      assertThat(Columns.cut("e\u0301e\u0301", 1)).isEqualTo("e\u0301");
    }

    @Test
    void breakTextAtBlanksAndLongWordsAnywhere() {
      assertThat(Columns.wrap("one two three", 7)).isEqualTo(List.of("one two", "three"));
      assertThat(Columns.wrap("a abcdefgh b", 3)).isEqualTo(List.of("a", "abc", "def", "gh", "b"));
    }
  }

  @Nested
  class Safe {
    @Test
    void textIsOnOneLineWithoutControlAndFormatCharacters() {
      assertThat(SafeText.of(Fixtures.HOSTILE))
          .isEqualTo("[31mred]8;;http://evil.example2J nextback end");
    }

    @Test
    void textKeepsWhatScriptsAndEmojiNeed() {
      assertThat(SafeText.of("Zażółć 日本 👩\u200D💻 می\u200Cخواهم"))
          .isEqualTo("Zażółć 日本 👩\u200D💻 می\u200Cخواهم");
    }

    @Test
    void addressesAreWebAddressesInPrintableAscii() {
      assertThat(SafeText.address("https://a.example/é b\u001b"))
          .contains("https://a.example/%C3%A9%20b%1B");
      assertThat(SafeText.address("javascript:alert(1)")).isEmpty();
      assertThat(SafeText.address("file:///etc/passwd")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '"',
        value = {
          "eBPF,eBPF",
          "Bo Lund,'Bo Lund'",
          "$(reboot),'$(reboot)'",
          "a'b;c,'a'\\''b;c'",
          "--home,'--home'",
          "fosdem-2023/9,fosdem-2023/9"
        })
    void shellWordsStayOneWord(String word, String quoted) {
      assertThat(SafeText.shellWord(word)).isEqualTo(quoted);
    }
  }

  @Nested
  class Drawn {
    private static final Signs SIGNS = new Signs(true);

    @Test
    void barsGrowByEighthsAndNeverVanish() {
      assertThat(SIGNS.bar(1, 4)).isEqualTo("████");
      assertThat(SIGNS.bar(0.5, 1)).isEqualTo("▌");
      assertThat(SIGNS.bar(0.0001, 4)).isEqualTo("▏");
      assertThat(SIGNS.bar(0, 4)).isEmpty();
      assertThat(SIGNS.bar(Double.NaN, 4)).isEmpty();
    }

    @Test
    void aSeriesKeepsSingleTalksLow() {
      assertThat(SIGNS.series(List.of(0, 1, 1))).isEqualTo("·▂▂");
      assertThat(SIGNS.series(List.of(1, 8, 4))).isEqualTo("▁█▄");
    }
  }
}
