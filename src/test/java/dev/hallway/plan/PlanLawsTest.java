package dev.hallway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.recommendation.Reason;
import dev.hallway.recommendation.Recommendation;
import dev.hallway.recommendation.Recommender;
import dev.hallway.schedule.Talk;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every plan, whatever the schedule and the wishes. */
class PlanLawsTest {
  private static final int SEEDS = 60;
  private static final Walking WALKING = Walking.load();

  static List<PlanCase> cases() {
    List<PlanCase> cases = new ArrayList<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      cases.add(PlanCase.of(seed));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingOverlapsAndEveryWayCanBeWalked(PlanCase one) {
    List<PlanItem> items = one.plan().items();
    for (int i = 0; i < items.size(); i++) {
      // One may walk before a break as well as after it.
      LocalDateTime free = items.get(i).end();
      for (int k = i + 1; k < items.size(); k++) {
        assertThat(items.get(k).start()).isAfterOrEqualTo(items.get(k - 1).end());
        if (items.get(k) instanceof PlanItem.TakePause pause) {
          free = free.plus(Duration.between(pause.start(), pause.end()));
        } else if (items.get(i) instanceof PlanItem.SeeTalk from
            && items.get(k) instanceof PlanItem.SeeTalk to) {
          assertThat(to.start()).isAfterOrEqualTo(free.plus(walk(talk(from), talk(to))));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void secondChoicesCanBeReachedWhereverOneComesFromAndLeaveTimeForWhatIsNext(PlanCase one) {
    List<PlanItem> items = one.plan().items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof PlanItem.SeeTalk slot && slot.second().isPresent()) {
        Talk second = slot.second().get().choice().talk().talk();
        LocalDateTime door = slot.start().minusMinutes(10);
        if (i > 0 && items.get(i - 1) instanceof PlanItem.SeeTalk before) {
          door = later(door, before.end().plus(walk(talk(before), talk(slot))));
          if (before.second().isPresent()) {
            Talk there = before.second().get().choice().talk().talk();
            door = later(door, there.end().plus(walk(there, talk(slot))));
          }
        } else if (i > 0) {
          door = later(door, items.get(i - 1).end());
        }
        assertThat(second.start()).isAfterOrEqualTo(door.plus(walk(talk(slot), second)));
        assertThat(second.start()).isBefore(slot.end());
        if (i + 1 < items.size()) {
          PlanItem next = items.get(i + 1);
          Duration way =
              next instanceof PlanItem.SeeTalk to ? walk(second, talk(to)) : Duration.ZERO;
          assertThat(next.start()).isAfterOrEqualTo(second.end().plus(way));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSecondChoiceIsNeverInThePlanToo(PlanCase one) {
    Plan plan = one.plan();
    assertThat(
            plan.talks().stream()
                .flatMap(talk -> talk.second().stream())
                .map(second -> second.choice().talk().talk().id()))
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(plan.talks().stream().map(talk -> talk(talk).id()).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void scoresAreTheSumsOfTheirReasonsAndThePlanIsWorthWhatItsTalksAre(PlanCase one) {
    Plan plan = one.plan();
    assertThat(plan.worth())
        .isCloseTo(plan.talks().stream().mapToDouble(PlanItem.SeeTalk::worth).sum(), within(1e-9))
        .isFinite()
        .isNotNegative();
    plan.talks()
        .forEach(talk -> {
          assertSums(talk.choice());
          talk.second().ifPresent(second -> assertSums(second.choice()));
        });
  }

  private static void assertSums(Recommendation choice) {
    assertThat(choice.reasons().stream().mapToDouble(Reason::contribution).sum())
        .isCloseTo(choice.score(), within(1e-9));
  }

  static List<PlanCase> casesWithoutAppointments() {
    return cases().stream().filter(one -> one.request().hours().appointments().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("casesWithoutAppointments")
  void noOtherPlanIsWorthMore(PlanCase one) {
    Plan plan = one.plan();
    Worths worths =
        new Worths(
            new Recommender(one.corpus()).rank(one.request().profile(), one.request().options()),
            one.request().wishes());
    double best = new EveryPlan(one.request(), one.corpus(), worths::withWishes).best();
    assertThat(
            EveryPlan.value(
                plan.talks().stream().map(talk -> talk.choice().talk()).toList(),
                worths::withWishes))
        .isCloseTo(best, within(1e-6));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void planningAgainChangesNothingThatHolds(PlanCase one) {
    List<PlannedTalk> written =
        one.plan().talks().stream().map(talk -> PlannedTalk.of(talk(talk))).toList();
    Plan again = one.planner().plan(one.request().keeping(written));
    assertThat(again.changes()).isEmpty();
    assertThat(again.talks().stream().map(talk -> talk(talk).id()))
        .containsExactlyElementsOf(written.stream().map(PlannedTalk::id).toList());
  }

  private static Talk talk(PlanItem.SeeTalk item) {
    return item.choice().talk().talk();
  }

  private static Duration walk(Talk from, Talk to) {
    return WALKING.between(from.room(), to.room());
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }
}
