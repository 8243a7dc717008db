package dev.hallway.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one schedule or report, and where they came from.
 *
 * @param name file or address
 * @param kind told by the content
 * @param sha256 hash of the bytes, in hexadecimal
 */
record Source(String name, Kind kind, Content content, String sha256) {
  /** What a source can hold. */
  enum Kind {
    SCHEDULE,
    REPORT
  }

  static Source of(String name, Kind kind, byte[] bytes) {
    return new Source(name, kind, new Content(bytes), sha256(bytes));
  }

  byte[] bytes() {
    return content.bytes;
  }

  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Bytes that are not to be changed. */
  static final class Content {
    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes;
    }
  }
}
