package dev.hallway.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkClassifierTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          https://video.fosdem.org/2020/Janson/x.webm            | Video recording (WebM/VP9, 1M)      | RECORDING
          https://video.fosdem.org/2026/janson/x.vtt             | Video recording subtitle file (VTT) | OTHER
          https://www.youtube.com/watch?v=1                      | Talk                                | RECORDING
          https://peertube.debian.social/w/1                     | Watch                               | RECORDING
          https://github.com/a/b                                 | Project                             | REPOSITORY
          https://gitlab.gnome.org/a/b                           | Project                             | REPOSITORY
          https://codeberg.org/a/b                               | Project                             | REPOSITORY
          https://git.sr.ht/~a/b                                 | Project                             | REPOSITORY
          https://a.github.io/                                   | Website                             | OTHER
          https://github.com/a/talk.pdf                          | Slides                              | SLIDES
          https://speakerdeck.com/a                              | The deck                            | SLIDES
          https://chat.fosdem.org/#/room/#2023-janson:fosdem.org | Chat room (web)                     | CHAT
          https://matrix.to/#/#x:fosdem.org                      | Join us                             | CHAT
          https://submission.fosdem.org/feedback/1.php           | Submit feedback                     | FEEDBACK
          https://example.org/                                   | Homepage                            | OTHER
          """)
  void theAddressAndTheLabelTellTheKind(String url, String label, LinkKind kind) {
    assertThat(LinkClassifier.kindOf(url, label, "")).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"slides, SLIDES", "video, RECORDING", "other, OTHER", "paper, OTHER"})
  void theTypeOfAnAttachmentComesFirst(String type, LinkKind kind) {
    assertThat(LinkClassifier.kindOf("https://example.org/a.pdf", "A", type)).isEqualTo(kind);
  }
}
