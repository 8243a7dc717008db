package dev.hallway.schedule;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a schedule into text and refuses those that cannot be one.
 *
 * <p>Decoding is strict, as a schedule with wrong letters would give wrong names of people.
 */
final class SourceText {
  /** No known schedule has more than 4 MB; what is larger than this is something else. */
  static final int MOST_BYTES = 64 << 20;

  private static final String FETCH_AGAIN =
      "Fetch the schedule again; FOSDEM's is at https://fosdem.org/<year>/schedule/xml, those of"
          + " past years at https://archive.fosdem.org/<year>/schedule/xml.";
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private SourceText() {}

  /**
   * Returns the text without a byte order mark.
   *
   * @throws UnreadableScheduleException if there is none, or none that could be a schedule
   */
  static String decode(byte[] bytes, String sourceName) {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableScheduleException(
          sourceName, 1, "the file has more than 64 MB, so it is no schedule", FETCH_AGAIN);
    }
    if (bytes.length > 1 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b) {
      throw new UnreadableScheduleException(
          sourceName, 1, "the file is compressed with gzip", "Unpack it with gunzip first.");
    }
    String text = decodeStrictly(bytes, charsetOf(bytes, sourceName), sourceName);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    refuseOtherThings(text, sourceName);
    return text;
  }

  private static void refuseOtherThings(String text, String sourceName) {
    String head = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
    if (head.isEmpty() && text.isBlank()) {
      throw new UnreadableScheduleException(sourceName, 1, "the file is empty", FETCH_AGAIN);
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      throw new UnreadableScheduleException(
          sourceName,
          1,
          "this is an HTML page, perhaps the server's error page, not a schedule in XML",
          FETCH_AGAIN);
    }
    if (!head.startsWith("<")) {
      throw new UnreadableScheduleException(
          sourceName,
          1,
          "this is no XML, it begins with '%s'"
              .formatted(Wording.fold(head.substring(0, Math.min(head.length(), 40)))),
          "Give a schedule in Pentabarf XML; many conferences offer it as schedule.xml. "
              + FETCH_AGAIN);
    }
  }

  private static Charset charsetOf(byte[] bytes, String sourceName) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "");
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableScheduleException(
          sourceName,
          1,
          "the encoding '%s' that it declares is unknown".formatted(declared.group(1)),
          "Convert the file to UTF-8 and declare encoding=\"UTF-8\".");
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private static String decodeStrictly(byte[] bytes, Charset charset, String sourceName) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new UnreadableScheduleException(
          sourceName,
          line,
          "byte 0x%02X is no valid %s, the encoding that the file declares"
              .formatted(bytes[in.position()] & 0xff, charset.name()),
          "Declare the encoding that the file is really in, or convert it to " + charset + ".");
    }
    return out.flip().toString();
  }
}
