package dev.hallway.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every recommendation, tried on random schedules; the seed is the parameter. */
class RecommenderLawsTest {
  private static final EditionId EDITION = new EditionId("fosdem-2023");
  private static final List<String> THINGS = List.of("eBPF", "Nix", "Rust", "Matrix", "Ceph");
  private static final List<String> WORDS =
      List.of("kernel", "package", "memory", "chat", "disk", "state", "future", "tests");

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      lines.add(
          "2023/%d | %s %02d:%02d +%d | %s | %s | %s %s | %s | P%d"
              .formatted(
                  i,
                  random.nextBoolean() ? "sat" : "sun",
                  9 + random.nextInt(9),
                  15 * random.nextInt(4),
                  5 * random.nextInt(11),
                  List.of("Janson", "K.3.201", "H.1302", "AW1.120").get(random.nextInt(4)),
                  List.of("Go", "Rust", "Keynotes", "Nix").get(random.nextInt(4)),
                  WORDS.get(random.nextInt(WORDS.size())),
                  WORDS.get(random.nextInt(WORDS.size())),
                  random.nextBoolean() ? THINGS.get(random.nextInt(THINGS.size())) : "",
                  random.nextInt(9)));
    }
    return lines;
  }

  private static Profile profile(Recommender recommender, Random random, List<String> interests) {
    List<TalkId> attended =
        random.ints(5, 1, 41).mapToObj(i -> SchedulePicture.id("2023/" + i)).toList();
    return new Profile(
        EDITION,
        attended,
        recommender.understand(interests),
        recommender.understand(List.of("disk", "Matrix")));
  }

  private static Map<TalkId, Double> scores(Recommender recommender, Profile profile) {
    return recommender.recommend(profile, Options.STANDARD.limit(100)).stream()
        .collect(Collectors.toMap(one -> one.talk().talk().id(), Recommendation::score));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void scoresAreFiniteNotNegativeAndTheSumOfTheirReasons(long seed) {
    Random random = new Random(seed);
    Recommender recommender =
        new Recommender(SchedulePicture.corpus(String.join("\n", lines(random))));
    Profile profile = profile(recommender, random, List.of("eBPF", "future", "P3"));
    List<Recommendation> all = recommender.recommend(profile, Options.STANDARD.limit(100));
    assertThat(all).isNotEmpty();
    for (Recommendation one : all) {
      assertThat(one.score()).isFinite().isNotNegative();
      assertThat(one.reasons().stream().mapToDouble(Reason::contribution).sum())
          .isCloseTo(one.score(), within(1e-9));
    }
    assertThat(all)
        .isSortedAccordingTo((a, b) -> {
          double difference = b.score() - a.score();
          return Math.abs(difference) < 1e-9 ? 0 : difference > 0 ? 1 : -1;
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatWasAttendedOrDoesNotTakePlaceOrOpensTheDayIsNeverThere(long seed) {
    Random random = new Random(seed);
    List<String> lines = lines(random);
    lines.replaceAll(line ->
        random.nextInt(4) == 0
            ? line.replaceFirst(
                "(\\|[^|]*\\|[^|]*\\|[^|]*\\|)",
                random.nextBoolean() ? "$1 CANCELLED" : "$1 Opening")
            : line);
    Corpus corpus = SchedulePicture.corpus(String.join("\n", lines));
    Recommender recommender = new Recommender(corpus);
    Profile profile = profile(recommender, random, THINGS);
    Options all =
        Options.STANDARD.excludeConflicts(false).diversity(random.nextDouble()).limit(100);
    assertThat(recommender.recommend(profile, all))
        .isNotEmpty()
        .noneMatch(one -> profile.attended().contains(one.talk().talk().id()))
        .allMatch(one -> one.talk().takesPlace())
        .noneMatch(one -> one.talk().talk().title().startsWith("Opening"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatOverlapsAnAttendedTalkIsNotThere(long seed) {
    Random random = new Random(seed);
    Corpus corpus = SchedulePicture.corpus(String.join("\n", lines(random)));
    Recommender recommender = new Recommender(corpus);
    Profile profile = profile(recommender, random, THINGS);
    for (Recommendation one : recommender.recommend(profile, Options.STANDARD.limit(100))) {
      assertThat(profile.attended())
          .noneMatch(id -> {
            Talk other = corpus.findTalk(id).orElseThrow().talk();
            return one.talk().talk().start().isBefore(other.start().plus(other.duration()))
                && other
                    .start()
                    .isBefore(one.talk().talk().start().plus(one.talk().talk().duration()));
          });
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfTheInputDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<String> lines = lines(random);
    Recommender one = new Recommender(SchedulePicture.corpus(String.join("\n", lines)));
    Collections.shuffle(lines, random);
    Recommender other = new Recommender(SchedulePicture.corpus(String.join("\n", lines)));
    Profile profile = Profile.of(EDITION, SchedulePicture.ids("2023/4", "2023/9", "2023/20"));
    Profile shuffled = Profile.of(EDITION, SchedulePicture.ids("2023/20", "2023/4", "2023/9"));
    assertThat(ids(other, shuffled)).isEqualTo(ids(one, profile));
  }

  private static List<TalkId> ids(Recommender recommender, Profile profile) {
    return recommender.recommend(profile, Options.STANDARD.diversity(0.3)).stream()
        .map(one -> one.talk().talk().id())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anInterestNeverLowersWhatMatchesItRelativeToWhatMatchesNothing(long seed) {
    Random random = new Random(seed);
    Corpus corpus = SchedulePicture.corpus(String.join("\n", lines(random)));
    Recommender recommender = new Recommender(corpus);
    long people = random.nextLong();
    Map<TalkId, Double> before =
        scores(recommender, profile(recommender, new Random(people), List.of("Rust")));
    Map<TalkId, Double> after =
        scores(recommender, profile(recommender, new Random(people), List.of("Rust", "eBPF")));
    for (TalkId matching : before.keySet()) {
      for (TalkId other : before.keySet()) {
        if (matches(corpus, matching) && !matches(corpus, other)) {
          assertThat(value(after, matching) - value(after, other))
              .isGreaterThanOrEqualTo(value(before, matching) - value(before, other) - 1e-9);
        }
      }
    }
  }

  private static double value(Map<TalkId, Double> scores, TalkId talk) {
    return scores.getOrDefault(talk, 0.0);
  }

  private static boolean matches(Corpus corpus, TalkId id) {
    Node ebpf = corpus.names().list("eBPF").getFirst();
    int talk = corpus.findTalk(id).orElseThrow().index();
    for (int p = corpus.firstOfTalk(talk); p < corpus.firstOfTalk(talk + 1); p++) {
      if (corpus.nodeAt(p) == ebpf.index()) {
        return true;
      }
    }
    return false;
  }
}
