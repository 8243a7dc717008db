package dev.hallway.linking;

import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** A hash over all that decides what is read from a text: names, rules, and the program. */
final class ReadingFingerprint {
  /** The rules, as files on the class path. */
  static final List<String> FILES =
      List.of(
          "/data/linking/absence.yaml",
          "/data/linking/relations.yaml",
          "/data/linking/talk-references.yaml",
          "/data/reading/cues.yaml",
          "/data/reading/names.tsv",
          "/data/reading/words.txt");

  /** Counts the changes of the program that read the same text otherwise. */
  private static final int PROGRAM = 1;

  private ReadingFingerprint() {}

  /** Returns the hash, 64 hexadecimal digits. */
  static String of(Vocabulary vocabulary) {
    MessageDigest digest = sha256();
    digest.update((PROGRAM + vocabulary.fingerprint()).getBytes(StandardCharsets.UTF_8));
    for (String file : FILES) {
      digest.update(content(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] content(String file) {
    try (InputStream in = ReadingFingerprint.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file + " is not on the class path; build Hallway anew")
          .readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
