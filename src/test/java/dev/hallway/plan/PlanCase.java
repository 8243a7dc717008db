package dev.hallway.plan;

import dev.hallway.corpus.Corpus;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Recommender;
import dev.hallway.recommendation.SchedulePicture;
import dev.hallway.recommendation.Tastes;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A random schedule with a random request for it. */
record PlanCase(long seed, Corpus corpus, PlanRequest request) {
  private static final EditionId EDITION = new EditionId("fosdem-2023");
  private static final List<String> ROOMS =
      List.of("Janson", "K.3.201", "K.3.401", "AW1.120", "H.1302", "UB2.252A (Lameere)");
  private static final List<String> TOPICS = List.of("eBPF", "Nix", "Rust", "Dagger");

  static PlanCase of(long seed) {
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
    return new PlanCase(seed, corpus, random.nextInt(3) == 0 ? busy(request, random) : request);
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
    return random.ints(random.nextInt(3), 1, talks + 1).mapToObj(PlanCase::id).toList();
  }

  private static TalkId id(int event) {
    return SchedulePicture.id("2023/" + event);
  }

  Planner planner() {
    return new Planner(corpus, new Recommender(corpus), Walking.load());
  }

  Plan plan() {
    return planner().plan(request);
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
