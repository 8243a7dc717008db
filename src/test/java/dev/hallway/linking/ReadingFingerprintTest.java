package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingFingerprintTest {
  @Test
  void everyFileOfRulesCounts() throws IOException {
    try (Stream<Path> linking = Files.list(Path.of("data/linking"));
        Stream<Path> reading = Files.list(Path.of("data/reading"))) {
      assertThat(counted())
          .containsAll(Stream.concat(linking, reading).map(ReadingFingerprintTest::name).toList());
    }
  }

  @Test
  void everyClassThatReadsCounts() throws IOException {
    assertThat(counted())
        .contains("ScheduleReader.class", "ReportReader.class", "MentionFinder.class", "Slug.class")
        .contains("Linker.class", "ReportEditions.class");
  }

  @Test
  void anotherVocabularyMakesAnother(@TempDir Path home) throws IOException {
    String before = Linker.fingerprint(Vocabulary.load(home));
    assertThat(before).hasSize(64).isEqualTo(Linker.fingerprint(Vocabulary.load(home)));
    Files.writeString(home.resolve("generic.yaml"), "- Hallway Track\n");
    assertThat(Linker.fingerprint(Vocabulary.load(home))).isNotEqualTo(before);
  }

  private static List<String> counted() throws IOException {
    return ReadingFingerprint.files().stream().map(file -> file.getFilename()).toList();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
