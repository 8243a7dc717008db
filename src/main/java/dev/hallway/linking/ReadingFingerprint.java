package dev.hallway.linking;

import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A hash over all that decides what is read from a text: names, rules, and the program. */
final class ReadingFingerprint {
  /** The rules, and the compiled program that goes by them. */
  private static final List<String> PATTERNS =
      List.of(
          "data/linking/*",
          "data/reading/*",
          "dev/hallway/linking/*.class",
          "dev/hallway/mention/*.class",
          "dev/hallway/report/*.class",
          "dev/hallway/schedule/*.class",
          "dev/hallway/vocabulary/*.class");

  private ReadingFingerprint() {}

  /** Returns the hash, 64 hexadecimal digits. */
  static String of(Vocabulary vocabulary) {
    MessageDigest digest = sha256();
    digest.update(vocabulary.fingerprint().getBytes(StandardCharsets.UTF_8));
    try {
      for (Resource file : files()) {
        digest.update(file.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Lists the files that count, in an order that does not depend on where they stand. */
  static List<Resource> files() throws IOException {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    List<Resource> files = new ArrayList<>();
    for (String pattern : PATTERNS) {
      Arrays.stream(resolver.getResources("classpath*:" + pattern))
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
          .forEach(files::add);
    }
    return files;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
