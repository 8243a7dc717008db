package dev.hallway.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes text from outside safe to print.
 *
 * <p>Schedules and reports are written by strangers; a control character in a title could move the
 * cursor, set the window's title or answer back as if typed (CWE-150).
 */
final class SafeText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int LONGEST_ADDRESS = 2_000;

  private SafeText() {}

  /**
   * Returns {@code text} on one line: blanks of all kinds are one blank, control and format
   * characters are gone except the joiners that scripts and emoji need.
   */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isBlank(c)) {
            if (!safe.isEmpty() && safe.charAt(safe.length() - 1) != ' ') {
              safe.append(' ');
            }
          } else if (isPrintable(c)) {
            safe.appendCodePoint(c);
          } else if (Character.getType(c) == Character.SURROGATE) {
            safe.appendCodePoint(REPLACEMENT);
          }
        });
    return safe.toString().stripTrailing();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          false;
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }

  /** Returns an address that a terminal may open: http or https, in printable ASCII. */
  static Optional<String> address(@Nullable String url) {
    if (url == null || url.length() > LONGEST_ADDRESS) {
      return Optional.empty();
    }
    String lower = url.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
      return Optional.empty();
    }
    StringBuilder safe = new StringBuilder();
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (c > ' ' && c < 0x7F) {
        safe.append((char) c);
      } else {
        safe.append("%%%02X".formatted(c));
      }
    }
    return Optional.of(safe.toString());
  }

  /** Returns {@code word} so that a POSIX shell takes it as one word, whatever is in it. */
  static String shellWord(String word) {
    String safe = of(word);
    return safe.matches("[\\p{L}\\p{N}_./:@%+,=-]+") && !safe.startsWith("-")
        ? safe
        : "'" + safe.replace("'", "'\\''") + "'";
  }
}
