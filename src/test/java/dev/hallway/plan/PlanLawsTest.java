package dev.hallway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Reason;
import dev.hallway.recommendation.Recommendation;
import dev.hallway.recommendation.Recommender;
import dev.hallway.recommendation.SchedulePicture;
import dev.hallway.recommendation.Tastes;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every plan, whatever the schedule and the wishes. */
class PlanLawsTest {
  private static final int SEEDS = 60;
  private static final EditionId EDITION = new EditionId("fosdem-2023");
  private static final List<String> ROOMS =
      List.of("Janson", "K.3.201", "K.3.401", "AW1.120", "H.1302", "UB2.252A (Lameere)");
  private static final List<String> TOPICS = List.of("eBPF", "Nix", "Rust", "Dagger");
  private static final Walking WALKING = Walking.load();

  /** A random schedule with a random request for it. */
  private record Case(long seed, Corpus corpus, PlanRequest request) {
    static Case of(long seed) {
      Random random = new Random(seed);
      StringBuilder schedule = new StringBuilder();
      int talks = 6 + random.nextInt(9);
      for (int i = 1; i <= talks; i++) {
        int start = 10 * 60 + 5 * random.nextInt(40);
        schedule.append(
            "2023/%d | sat %02d:%02d +%d | %s | Room %d | Talk %d | %s | Ann\n"
                .formatted(
                    i,
                    start / 60,
                    start % 60,
                    5 + 5 * random.nextInt(11),
                    ROOMS.get(random.nextInt(ROOMS.size())),
                    random.nextInt(4),
                    i,
                    TOPICS.get(random.nextInt(TOPICS.size()))));
      }
      Corpus corpus = SchedulePicture.corpus(schedule.toString());
      Tastes likes =
          new Recommender(corpus).understand(List.of(TOPICS.get(random.nextInt(TOPICS.size()))));
      PlanRequest request =
          PlanRequest.of(new Profile(EDITION, List.of(), likes, Tastes.NONE))
              .wanted(some(random, talks))
              .between(time(random, 10), time(random, 13));
      request =
          random.nextInt(3) == 0
              ? request
                  .musts(List.of(id(1 + random.nextInt(talks))))
                  .between(Optional.empty(), Optional.empty())
              : request;
      request = random.nextBoolean() ? request.pause(Pause.LUNCH) : request;
      return new Case(seed, corpus, random.nextInt(3) == 0 ? busy(request, random) : request);
    }

    private static PlanRequest busy(PlanRequest request, Random random) {
      LocalDateTime start = SchedulePicture.time("sat 11:00").plusMinutes(random.nextInt(60));
      return request
          .musts(List.of())
          .between(Optional.empty(), Optional.empty())
          .appointments(
              List.of(
                  new Appointment(
                      "Call", start, start.plusMinutes(1 + random.nextInt(20)), Optional.empty())));
    }

    private static Optional<LocalDateTime> time(Random random, int hour) {
      return random.nextInt(4) == 0
          ? Optional.of(
              SchedulePicture.time("sat %d:00".formatted(hour)).plusMinutes(random.nextInt(60)))
          : Optional.empty();
    }

    private static List<TalkId> some(Random random, int talks) {
      return random.ints(random.nextInt(3), 1, talks + 1).mapToObj(Case::id).toList();
    }

    private static TalkId id(int event) {
      return SchedulePicture.id("2023/" + event);
    }

    Planner planner() {
      return new Planner(corpus, new Recommender(corpus), WALKING);
    }

    Plan plan() {
      return planner().plan(request);
    }

    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      cases.add(Case.of(seed));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingOverlapsAndEveryWayCanBeWalked(Case one) {
    List<PlanItem> items = one.plan().items();
    for (int i = 0; i < items.size(); i++) {
      LocalDateTime free = items.get(i).end();
      for (int k = i + 1; k < items.size(); k++) {
        assertThat(items.get(k).start()).isAfterOrEqualTo(items.get(k - 1).end());
        if (items.get(k) instanceof PlanItem.TakePause pause) {
          free = later(free, pause.start()).plus(Duration.between(pause.start(), pause.end()));
        } else if (items.get(i) instanceof PlanItem.SeeTalk from
            && items.get(k) instanceof PlanItem.SeeTalk to) {
          assertThat(to.start()).isAfterOrEqualTo(free.plus(walk(talk(from), talk(to))));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void secondChoicesCanBeReachedWhereverOneComesFromAndLeaveTimeForWhatIsNext(Case one) {
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
  void aSecondChoiceIsNeverInThePlanToo(Case one) {
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
  void scoresAreTheSumsOfTheirReasonsAndThePlanIsWorthWhatItsTalksAre(Case one) {
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

  static List<Case> casesWithoutAppointments() {
    return cases().stream().filter(one -> one.request.hours().appointments().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("casesWithoutAppointments")
  void noOtherPlanIsWorthMore(Case one) {
    Plan plan = one.plan();
    Worths worths =
        new Worths(
            new Recommender(one.corpus).rank(one.request.profile(), one.request.options()),
            one.request.wishes());
    double best = new EveryPlan(one.request, one.corpus, worths::withWishes).best();
    assertThat(
            EveryPlan.value(
                plan.talks().stream().map(talk -> talk.choice().talk()).toList(),
                worths::withWishes))
        .isCloseTo(best, within(1e-6));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void planningAgainChangesNothingThatHolds(Case one) {
    List<PlannedTalk> written =
        one.plan().talks().stream().map(talk -> PlannedTalk.of(talk(talk))).toList();
    Plan again = one.planner().plan(one.request.keeping(written));
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

  /** Tries every set of talks of one day. */
  private static final class EveryPlan {
    private final PlanRequest request;
    private final List<CorpusTalk> talks;
    private final ToDoubleFunction<CorpusTalk> worth;

    EveryPlan(PlanRequest request, Corpus corpus, ToDoubleFunction<CorpusTalk> worth) {
      this.request = request;
      this.worth = worth;
      talks = new ArrayList<>(corpus.talks());
      talks.sort(Comparator.comparing(talk -> talk.talk().start()));
    }

    double best() {
      double best = Double.NEGATIVE_INFINITY;
      for (int set = 0; set < 1 << talks.size(); set++) {
        List<CorpusTalk> chosen = new ArrayList<>();
        for (int i = 0; i < talks.size(); i++) {
          if ((set >> i & 1) == 1) {
            chosen.add(talks.get(i));
          }
        }
        if (holds(chosen)) {
          best = Math.max(best, value(chosen, worth));
        }
      }
      return best;
    }

    static double value(List<CorpusTalk> chosen, ToDoubleFunction<CorpusTalk> worth) {
      double value = 0;
      for (int i = 0; i < chosen.size(); i++) {
        boolean stays =
            i > 0 && chosen.get(i - 1).talk().room().equals(chosen.get(i).talk().room());
        value += worth.applyAsDouble(chosen.get(i)) + (stays ? DayPlan.STAYING : 0);
      }
      return value;
    }

    private boolean holds(List<CorpusTalk> chosen) {
      Hours hours = request.hours();
      LocalDateTime midnight = SchedulePicture.time("sat 00:00");
      LocalDateTime free = hours.from().orElse(midnight);
      LocalDateTime last = hours.until().orElse(midnight.plusDays(1));
      boolean paused = hours.pause().isEmpty();
      if (!chosen.stream().map(t -> t.talk().id()).toList().containsAll(request.wishes().musts())) {
        return false;
      }
      for (int i = 0; i <= chosen.size(); i++) {
        Duration way =
            i == 0 || i == chosen.size()
                ? Duration.ZERO
                : walk(chosen.get(i - 1).talk(), chosen.get(i).talk());
        LocalDateTime next = (i == chosen.size() ? last : chosen.get(i).talk().start()).minus(way);
        if (next.isBefore(free)) {
          return false;
        }
        paused |= fits(free, next);
        free = i == chosen.size() ? last : chosen.get(i).talk().end();
      }
      return paused && !free.isAfter(last);
    }

    private boolean fits(LocalDateTime free, LocalDateTime next) {
      Pause pause = Pause.LUNCH;
      LocalDateTime start = later(free, free.toLocalDate().atTime(pause.earliest()));
      LocalDateTime end = start.plus(pause.length());
      return !end.isAfter(next) && !end.isAfter(free.toLocalDate().atTime(pause.latest()));
    }
  }
}
