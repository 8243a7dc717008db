package dev.hallway.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.Json;
import dev.hallway.answer.TalkAnswer;
import dev.hallway.answer.TalkSummary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What programs are told about a talk. */
class TalkEventTest {
  private static final EditionAnswer BRUSSELS =
      new EditionAnswer(
          "fosdem-2023",
          "FOSDEM 2023",
          2023,
          "2023-02-04",
          "2023-02-05",
          "Brussels",
          "ULB",
          1,
          false);
  private static final EditionAnswer ONLINE =
      new EditionAnswer(
          "fosdem-2021", "FOSDEM 2021", 2021, "2021-02-06", "2021-02-07", "", "Online", 1, false);

  private static String event(String title, String status, EditionAnswer edition) {
    TalkSummary talk =
        new TalkSummary(
            edition.id() + "/1",
            title,
            "Go",
            "H.1302",
            edition.start() + "T10:00",
            edition.start() + "T10:30",
            List.of("Ann Lee", "Bo Li"),
            "https://fosdem.org/x",
            null,
            status);
    return new TalkEvent(
            new TalkAnswer(talk, "", edition.id(), "About it.", List.of(), List.of(), List.of()),
            edition)
        .json();
  }

  private static Map<?, ?> read(String json) {
    return Json.read(json, Map.class);
  }

  @Test
  void aTalkIsAnEventWithItsPerformersAtItsPlaceAndTime() {
    Map<?, ?> event = read(event("Go", "scheduled", BRUSSELS));

    assertThat(event.get("@type")).isEqualTo("Event");
    assertThat(event.get("startDate")).isEqualTo("2023-02-04T10:00:00+01:00");
    assertThat(event.get("endDate")).isEqualTo("2023-02-04T10:30:00+01:00");
    assertThat(event.get("performer"))
        .isEqualTo(
            List.of(
                Map.of("@type", "Person", "name", "Ann Lee"),
                Map.of("@type", "Person", "name", "Bo Li")));
    assertThat(event.get("location")).asString().contains("Place", "H.1302, ULB", "Brussels");
    assertThat(event.get("eventStatus")).isEqualTo("https://schema.org/EventScheduled");
  }

  @Test
  void aCancelledTalkSaysSoAndAnOnlineOneHasNoPlace() {
    assertThat(read(event("Go", "cancelled", BRUSSELS)).get("eventStatus"))
        .isEqualTo("https://schema.org/EventCancelled");
    assertThat(read(event("Go", "scheduled", ONLINE)).get("location"))
        .asString()
        .contains("VirtualLocation");
  }

  @Test
  void noTitleEndsTheScriptElementAndAllOfItComesBack() {
    String title = "</script><script>alert(1)</script> & <!-- \"quoted\"";
    String json = event(title, "scheduled", BRUSSELS);

    assertThat(json).doesNotContain("<", ">", "&");
    assertThat(read(json).get("name")).isEqualTo(title);
  }
}
