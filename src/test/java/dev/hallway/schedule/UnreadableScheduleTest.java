package dev.hallway.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class UnreadableScheduleTest {
  private static final String GOOD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <schedule>
        <conference><title>FOSDEM 2020</title><start>2020-02-01</start></conference>
        <day date="2020-02-01">
          <event id="1"><start>10:00</start><title>Café</title></event>
          <event id="2"><start>11:00</start><title>Tea</title></event>
        </day>
      </schedule>
      """;

  private static ThrowableAssertAlternative<UnreadableScheduleException> assertRefused(
      byte[] bytes) {
    return assertThatExceptionOfType(UnreadableScheduleException.class)
        .isThrownBy(
            () -> new ScheduleReader(Set.of()).read(new ByteArrayInputStream(bytes), "in.xml"))
        .withMessageStartingWith("in.xml, line ");
  }

  private static ThrowableAssertAlternative<UnreadableScheduleException> assertRefused(String xml) {
    return assertRefused(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theScheduleThatTheOthersSpoilIsReadable() {
    assertThat(ScheduleReaderTest.read(GOOD).talks()).hasSize(2);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused("").withMessageContaining("empty").withMessageContaining("Fetch");
    assertRefused(" \n").withMessageContaining("empty");
  }

  @Test
  void aFileThatWasCutOffIsRefusedAndItsLineNamed() {
    assertRefused(GOOD.substring(0, GOOD.indexOf("Tea")))
        .withMessageContaining("line 6")
        .withMessageContaining("cut off")
        .withMessageContaining("fetch it again");
  }

  @Test
  void brokenXmlIsRefusedAndItsLineNamed() {
    assertRefused(GOOD.replace("Tea</title>", "Tea</tilte>")).withMessageContaining("line 6");
  }

  @Test
  void otherXmlIsRefused() {
    assertRefused("<?xml version=\"1.0\"?>\n<rss><channel/></rss>")
        .withMessageContaining("line 2")
        .withMessageContaining("<rss>")
        .withMessageContaining("Pentabarf");
  }

  @Test
  void anErrorPageIsRefused() {
    assertRefused("<!DOCTYPE html>\n<html><head><title>404</title></head></html>")
        .withMessageContaining("HTML page");
    assertRefused("{\"error\": 404}").withMessageContaining("no XML");
  }

  @Test
  void bytesThatAreNotInTheDeclaredEncodingAreRefused() {
    assertRefused(GOOD.getBytes(StandardCharsets.ISO_8859_1))
        .withMessageContaining("line 5")
        .withMessageContaining("0xE9")
        .withMessageContaining("UTF-8");
  }

  @Test
  void anotherDeclaredEncodingIsRead() {
    byte[] latin = GOOD.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new ScheduleReader(Set.of()).read(new ByteArrayInputStream(latin), "x").talks())
        .extracting(Talk::title)
        .contains("Café");
    byte[] utf16 = GOOD.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
    assertThat(new ScheduleReader(Set.of()).read(new ByteArrayInputStream(utf16), "x").talks())
        .hasSize(2);
  }

  @Test
  void anUnknownEncodingIsRefused() {
    assertRefused(GOOD.replace("UTF-8", "KLINGON-1")).withMessageContaining("KLINGON-1");
  }

  @Test
  void aDocumentTypeIsRefusedBeforeItsEntitiesGrow() {
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE schedule [
          <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
        ]>
        <schedule><conference><title>&c;</title></conference></schedule>
        """;
    assertRefused(bomb).withMessageContaining("document type").withMessageContaining("Remove");
  }

  @Test
  void aDocumentTypeThatReadsAFileIsRefused() {
    assertRefused(
            "<!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<schedule><conference><title>&x;</title></conference></schedule>")
        .withMessageContaining("document type");
  }

  @Test
  void doubleEventIdsAreRefusedAndBothLinesNamed() {
    assertRefused(GOOD.replace("id=\"2\"", "id=\"1\""))
        .withMessageContaining("'1'")
        .withMessageContaining("line 6:")
        .withMessageContaining("on line 5");
  }

  @Test
  void aScheduleWithoutEventsIsRefused() {
    assertRefused(GOOD.replaceAll("<event.*</event>", "")).withMessageContaining("no events");
  }

  @Test
  void aScheduleWithoutNameOrYearIsRefused() {
    assertRefused(GOOD.replace("FOSDEM 2020", "")).withMessageContaining("no title");
    assertRefused(GOOD.replace("FOSDEM 2020", "FOSDEM").replace("2020-02-01", "soon"))
        .withMessageContaining("no year");
  }

  @Test
  void aCompressedFileIsRefused() {
    assertRefused(new byte[] {0x1f, (byte) 0x8b, 8, 0}).withMessageContaining("gunzip");
  }
}
