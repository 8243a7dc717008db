package dev.hallway.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the bytes of a report into text: UTF-8, else what the page declares, else Windows-1252. */
final class SourceText {
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_.:-]+)");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private SourceText() {}

  /**
   * Returns the text; a byte order mark stays, so that no offset moves.
   *
   * @throws UnreadableReportException if the bytes are no text
   */
  static String decode(byte[] bytes, String name) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (head.startsWith("%PDF") || head.startsWith("PK\u0003") || head.indexOf('\0') >= 0) {
      throw new UnreadableReportException(
          name,
          "this is no text but a binary file",
          "Give the report as Markdown, reStructuredText, HTML or plain text.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, declared(head));
    }
  }

  private static Charset declared(String head) {
    Matcher matcher = DECLARED.matcher(head);
    if (matcher.find() && !matcher.group(1).toLowerCase(Locale.ROOT).startsWith("utf")) {
      try {
        return Charset.forName(matcher.group(1));
      } catch (IllegalArgumentException unknown) {
        return WINDOWS;
      }
    }
    return WINDOWS;
  }

  /**
   * Checks that a text has letters and hardly any control characters.
   *
   * @throws UnreadableReportException if it does not
   */
  static void refuseNoText(String source, String name) {
    if (source.isBlank()) {
      throw new UnreadableReportException(
          name, "the report is empty", "Give a file or an address with text in it.");
    }
    long control =
        source
            .chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    if (source.indexOf('\0') >= 0 || control * 50 > source.length()) {
      throw new UnreadableReportException(
          name,
          "this is no text but binary data",
          "Give the report as Markdown, reStructuredText, HTML or plain text.");
    }
  }
}
