package dev.hallway.plan;

import static dev.hallway.recommendation.SchedulePicture.ids;
import static dev.hallway.recommendation.SchedulePicture.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hallway.corpus.Corpus;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Recommender;
import dev.hallway.recommendation.SchedulePicture;
import dev.hallway.recommendation.Tastes;
import dev.hallway.schedule.EditionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final EditionId EDITION = new EditionId("fosdem-2023");
  private static final String SCHEDULE =
      """
      2023/1 | sat 10:00 +30 | K.3.201 | Go   | Tracing Go      | eBPF   | Ada
      2023/2 | sat 10:00 +30 | K.3.401 | Nix  | Flakes          | Nix    | Bob
      2023/3 | sat 10:15 +45 | H.1302  | Rust | Macros          | Rust   | Cem
      2023/4 | sat 11:00 +30 | K.3.201 | Go   | More probes     | eBPF   | Dee
      2023/5 | sat 12:00 +60 | K.3.201 | Go   | Long pipelines  | Dagger | Eve
      2023/6 | sat 13:00 +60 | K.3.201 | Go   | Longer ones     | Dagger | Fay
      2023/7 | sun 10:00 +30 | AW1.120 | Ada  | Proofs          | SPARK  | Gus
      2023/8 | sun 10:32 +30 | Janson  | Main track | Probes for all | eBPF | Hal
      2023/9 | sat 10:05 +20 | K.3.401 | Nix  | Late flakes     | Nix    | Ida
      """;

  private static Planner planner(String schedule) {
    Corpus corpus = SchedulePicture.corpus(schedule);
    return new Planner(corpus, new Recommender(corpus), Walking.load());
  }

  private static PlanRequest request(String schedule, String... interests) {
    Recommender recommender = new Recommender(SchedulePicture.corpus(schedule));
    return PlanRequest.of(
        new Profile(EDITION, List.of(), recommender.understand(List.of(interests)), Tastes.NONE));
  }

  private static List<String> talks(Plan plan) {
    return plan.talks().stream().map(talk -> talk.choice().talk().talk().id().event()).toList();
  }

  private static List<PlannedTalk> written(Plan plan) {
    return plan.talks().stream().map(item -> PlannedTalk.of(item.choice().talk().talk())).toList();
  }

  private static void assertHolds(Plan plan) {
    Walking walking = Walking.load();
    List<PlanItem> items = plan.items();
    for (int i = 1; i < items.size(); i++) {
      assertThat(items.get(i).start()).isAfterOrEqualTo(items.get(i - 1).end());
    }
    List<PlanItem.SeeTalk> talks = plan.talks();
    for (int i = 1; i < talks.size(); i++) {
      Duration walk =
          walking.between(
              talks.get(i - 1).choice().talk().talk().room(),
              talks.get(i).choice().talk().talk().room());
      assertThat(talks.get(i).start()).isAfterOrEqualTo(talks.get(i - 1).end().plus(walk));
    }
  }

  @Nested
  class Choice {
    @Test
    void interestsDecideBetweenTalksAtTheSameTime() {
      assertThat(talks(planner(SCHEDULE).plan(request(SCHEDULE, "eBPF"))))
          .contains("1", "4", "8")
          .doesNotContain("2", "3", "7");
      assertThat(talks(planner(SCHEDULE).plan(request(SCHEDULE, "Nix")))).contains("2");
    }

    @Test
    void nothingOverlapsAndEveryWayCanBeWalked() {
      assertHolds(planner(SCHEDULE).plan(request(SCHEDULE, "eBPF", "SPARK")));
    }

    @Test
    void aMustIsThereWhateverItCosts() {
      Plan plan = planner(SCHEDULE).plan(request(SCHEDULE, "eBPF").musts(ids("2023/3")));
      assertThat(talks(plan)).contains("3").doesNotContain("1");
    }

    @Test
    void thePlanStaysWithinItsHours() {
      Plan plan =
          planner(SCHEDULE)
              .plan(
                  request(SCHEDULE)
                      .between(Optional.of(time("sat 11:00")), Optional.of(time("sat 13:00"))));
      assertThat(talks(plan)).containsExactly("4", "5");
    }

    @Test
    void appointmentsAreKept() {
      Appointment stand =
          new Appointment("Stand", time("sat 11:10"), time("sat 12:30"), Optional.of("K.1.105"));
      Plan plan = planner(SCHEDULE).plan(request(SCHEDULE).appointments(List.of(stand)));
      assertThat(talks(plan)).contains("6").doesNotContain("4", "5");
      assertThat(plan.items()).contains(new PlanItem.KeepAppointment(stand));
    }

    @Test
    void aBreakTakesTheTimeItNeeds() {
      Pause early =
          new Pause("Lunch", LocalTime.of(11, 30), LocalTime.of(12, 30), Duration.ofMinutes(30));
      Plan plan = planner(SCHEDULE).plan(request(SCHEDULE).pause(early));
      assertThat(plan.items())
          .contains(new PlanItem.TakePause("Lunch", time("sat 11:30"), time("sat 12:00")));
      assertHolds(plan);
    }
  }

  @Nested
  class SecondChoice {
    @Test
    void itCanBeReachedFromTheDoorOfTheFirst() {
      Plan plan = planner(SCHEDULE).plan(request(SCHEDULE, "eBPF"));
      PlanItem.SeeTalk first = plan.talks().getFirst();
      assertThat(first.choice().talk().talk().id().event()).isEqualTo("1");
      assertThat(first.second().orElseThrow().choice().talk().talk().id().event()).isEqualTo("2");
    }

    @Test
    void itLeavesTimeForWhatComesNext() {
      String tight = SCHEDULE.replace("sat 10:15 +45", "sat 10:05 +54").replace("Nix  |", "Rust |");
      Plan plan = planner(tight).plan(request(tight, "eBPF"));
      assertThat(plan.talks().getFirst().second().orElseThrow().choice().talk().talk().id().event())
          .isNotEqualTo("3");
    }
  }

  @Nested
  class Impossible {
    @Test
    void twoMustsThatOverlapAreBothNamed() {
      assertThatThrownBy(
              () -> planner(SCHEDULE).plan(request(SCHEDULE).musts(ids("2023/1", "2023/3"))))
          .isInstanceOf(InfeasiblePlanException.class)
          .hasMessageContaining("Tracing Go")
          .hasMessageContaining("Macros")
          .hasMessageContaining("leave one");
    }

    @Test
    void aWayThatIsTooLongIsNamedWithItsMinutes() {
      assertThatThrownBy(
              () -> planner(SCHEDULE).plan(request(SCHEDULE).musts(ids("2023/7", "2023/8"))))
          .isInstanceOf(InfeasiblePlanException.class)
          .hasMessageContaining("walk of 7 minutes");
    }

    @Test
    void mustsThatLeaveNoTimeForTheBreakAreNamed() {
      String full = SCHEDULE.replace("sat 11:00 +30", "sat 11:15 +45");
      String fuller = full.replace("sat 13:00 +60", "sat 13:00 +90");
      PlanRequest request =
          request(fuller).musts(ids("2023/4", "2023/5", "2023/6")).pause(Pause.LUNCH);
      assertThatThrownBy(() -> planner(fuller).plan(request))
          .isInstanceOf(InfeasiblePlanException.class)
          .hasMessageContaining("Lunch")
          .hasMessageContaining("Long pipelines");
    }
  }

  @Nested
  class Again {
    @Test
    void whatStillHoldsIsKeptAndTheRestIsNamed() {
      Plan old = planner(SCHEDULE).plan(request(SCHEDULE, "eBPF"));
      String changed =
          SCHEDULE
              .replace("More probes", "CANCELLED More probes")
              .replace("sat 12:00 +60", "sat 11:45 +60");
      Plan changes = planner(changed).plan(request(changed, "Nix").keeping(written(old)));
      assertThat(talks(changes)).contains("1", "8");
      assertThat(changes.changes())
          .extracting(PlanChange::kind, change -> change.talk().event())
          .contains(
              org.assertj.core.groups.Tuple.tuple(PlanChange.Kind.CANCELLED, "4"),
              org.assertj.core.groups.Tuple.tuple(PlanChange.Kind.MOVED, "5"));
      assertHolds(changes);
    }

    @Test
    void aPlanIsReadBackFromItsCalendar() {
      Plan old = planner(SCHEDULE).plan(request(SCHEDULE, "eBPF").pause(Pause.LUNCH));
      String calendar =
          PlanCalendar.write(old, Instant.parse("2023-02-01T12:00:00Z"), Optional.empty());
      Bookmarks.Found found =
          new Bookmarks(SchedulePicture.corpus(SCHEDULE), EDITION).read(calendar);
      assertThat(found.talks()).isEqualTo(written(old));
      assertThat(found.unknown()).isEmpty();
    }

    @Test
    void aTalkThatMovedOntoAnotherIsSaidToNoLongerFit() {
      Plan old = planner(SCHEDULE).plan(request(SCHEDULE, "eBPF"));
      String changed = SCHEDULE.replace("sat 11:00 +30", "sat 12:10 +30");
      Plan plan = planner(changed).plan(request(changed).keeping(written(old)));
      assertThat(plan.changes())
          .extracting(PlanChange::text)
          .anyMatch(text -> text.contains("moved from Sat 11:00, K.3.201"));
    }

    @Test
    void whatIsOverByTheStartOfTheNewPlanIsNotMissed() {
      Plan old = planner(SCHEDULE).plan(request(SCHEDULE, "eBPF"));
      PlanRequest rest =
          request(SCHEDULE, "eBPF")
              .keeping(written(old))
              .between(Optional.of(time("sat 12:00")), Optional.empty());
      assertThat(planner(SCHEDULE).plan(rest).changes()).isEmpty();
    }

    @Test
    void nothingIsSaidWhereNothingChanged() {
      Plan old = planner(SCHEDULE).plan(request(SCHEDULE, "eBPF"));
      assertThat(planner(SCHEDULE).plan(request(SCHEDULE, "eBPF").keeping(written(old))).changes())
          .isEmpty();
    }
  }

  @Nested
  class Wishes {
    @Test
    void aWantedTalkBeatsAllThatAreNot() {
      Plan plan = planner(SCHEDULE).plan(request(SCHEDULE, "eBPF").wanted(ids("2023/2")));
      assertThat(talks(plan)).contains("2").doesNotContain("1");
      assertThat(plan.talks().getFirst().reason()).isEqualTo(PlanItem.Choice.WANTED);
    }

    @Test
    void ofTwoWantedTalksAtOnceOneIsTheSecondChoiceAndTheOtherIsExplained() {
      Plan plan =
          planner(SCHEDULE).plan(request(SCHEDULE).wanted(ids("2023/1", "2023/2", "2023/9")));
      assertThat(plan.missed()).hasSize(2);
      assertThat(plan.missed())
          .extracting(MissedTalk::why)
          .anyMatch(why -> why.startsWith("is the second choice to '"));
    }

    @Test
    void aTalkThatIsNotWantedIsNeitherFirstNorSecondChoice() {
      Plan plan = planner(SCHEDULE).plan(request(SCHEDULE, "Nix").without(ids("2023/2")));
      assertThat(talks(plan)).doesNotContain("2");
      assertThat(plan.talks().stream().flatMap(talk -> talk.second().stream()))
          .noneMatch(second -> second.choice().talk().talk().id().event().equals("2"));
    }

    @Test
    void mustsHaveASecondChoiceToo() {
      Plan plan = planner(SCHEDULE).plan(request(SCHEDULE).musts(ids("2023/1")));
      assertThat(plan.talks().getFirst().second()).isPresent();
    }
  }

  @Nested
  class AsCalendar {
    private final Plan plan = planner(SCHEDULE).plan(request(SCHEDULE, "eBPF").pause(Pause.LUNCH));
    private final String text =
        PlanCalendar.write(plan, Instant.parse("2023-02-01T12:00:00Z"), Optional.empty());

    private List<VEvent> events() throws java.io.IOException, ParserException {
      Calendar calendar = new CalendarBuilder().build(new java.io.StringReader(text));
      calendar.validate();
      return calendar.getComponents("VEVENT");
    }

    @Test
    void itIsReadBackWithStableIdsAndBrusselsTimes() throws Exception {
      VEvent event =
          events().stream()
              .filter(one -> one.getUid().orElseThrow().getValue().equals("fosdem-2023-1@hallway"))
              .findFirst()
              .orElseThrow();
      assertThat(event.getSummary()).hasFieldOrPropertyWithValue("value", "Tracing Go");
      assertThat(event.getLocation()).hasFieldOrPropertyWithValue("value", "K.3.201");
      assertThat(text)
          .contains("DTSTART;TZID=Europe/Brussels:20230204T100000")
          .contains("BEGIN:VTIMEZONE")
          .contains("URL:https://fosdem.org/fosdem-2023/1");
      assertThat(events()).hasSameSizeAs(plan.items());
    }

    @Test
    void theSecondChoiceIsInTheDescription() throws Exception {
      assertThat(events().getFirst().getProperty(Property.DESCRIPTION).orElseThrow().getValue())
          .contains("If it is full: Flakes, K.3.401, 10:00");
    }

    @Test
    void anAlarmRingsBeforeEachTalk() throws Exception {
      String ringing =
          PlanCalendar.write(
              plan, Instant.parse("2023-02-01T12:00:00Z"), Optional.of(Duration.ofMinutes(10)));
      Calendar calendar = new CalendarBuilder().build(new java.io.StringReader(ringing));
      calendar.validate();
      assertThat(calendar.<VEvent>getComponents("VEVENT"))
          .filteredOn(event -> !event.getAlarms().isEmpty())
          .hasSameSizeAs(plan.talks());
      assertThat(ringing).contains("TRIGGER:-PT10M");
    }

    @Test
    void hostileTextStaysText() throws Exception {
      String hostile = SCHEDULE.replace("Tracing Go", "a\u0007;b,c\\nEND:VEVENT 😀".repeat(9));
      String written =
          PlanCalendar.write(
              planner(hostile).plan(request(hostile, "eBPF")),
              Instant.parse("2023-02-01T12:00:00Z"),
              Optional.empty());
      Calendar calendar = new CalendarBuilder().build(new java.io.StringReader(written));
      calendar.validate();
      assertThat(
              calendar
                  .<VEvent>getComponents("VEVENT")
                  .getFirst()
                  .getProperty(Property.SUMMARY)
                  .orElseThrow()
                  .getValue())
          .isEqualTo("a ;b,c\\nEND:VEVENT 😀".repeat(9));
    }

    @Test
    void theSamePlanGivesTheSameText() {
      assertThat(PlanCalendar.write(plan, Instant.parse("2023-02-01T12:00:00Z"), Optional.empty()))
          .isEqualTo(text);
    }

    @Test
    void linesAreNoLongerThanTheStandardAllows() {
      assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 75);
    }
  }

  @Test
  void anAppointmentEndsAfterItStarts() {
    LocalDateTime ten = time("sat 10:00");
    assertThatThrownBy(() -> new Appointment("Tea", ten, ten, Optional.empty()))
        .hasMessageContaining("Tea");
  }
}
