package dev.hallway.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hallway.report.Report;
import dev.hallway.report.ReportReader;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.SchedulePicture;
import dev.hallway.schedule.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the alignment against every way to choose: of all sets of candidates that go together, it
 * must find the one that has the likeliest candidate that any has, then the next likeliest, and so
 * on.
 */
class TalkAlignmentTest {
  private static final int TALKS = 7;
  private static final List<String> WORDS =
      List.of("Podman", "tracing", "kernel", "storage", "wires", "containers", "parsers");
  private static final List<String> SPEAKERS =
      List.of("Ann Lee", "Bo Ekman", "Cy Dow", "Di Oz", "Ed Fuller");
  private static final TalkSettings SETTINGS = TalkSettings.builtIn();

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLikeliestThatGoTogetherHold(long seed) {
    Random random = new Random(seed);
    Programme programme = Programme.of(List.of(SchedulePicture.of(2023, schedule(random))));
    Report report = new ReportReader().read("# FOSDEM 2023\n\n" + text(random), "a.md");
    ReportText text = new ReportText(report);
    TalkReferences references = new TalkReferences(SETTINGS);
    List<Candidate> candidates =
        references.candidates(text, EditionId.of("fosdem", 2023), programme, false);

    List<TalkAlignment.Choice> chosen = references.choose(candidates, text);

    assertThat(chosen)
        .as("seed %d", seed)
        .usingElementComparator(TalkAlignmentTest::byPlace)
        .isEqualTo(bruteForce(candidates, text));
  }

  private static int byPlace(TalkAlignment.Choice a, TalkAlignment.Choice b) {
    return Comparator.comparingInt((TalkAlignment.Choice one) -> one.candidate().first())
        .thenComparingInt(one -> one.candidate().last())
        .thenComparing(one -> one.candidate().talk().talk().id())
        .thenComparingDouble(TalkAlignment.Choice::probability)
        .compare(a, b);
  }

  private static String schedule(Random random) {
    StringBuilder picture = new StringBuilder();
    for (int i = 0; i < TALKS; i++) {
      picture.append(
          "%d | Sat 1%d:%d0 | 30 | Track %d | H.%d | %s %s and %s | %s | On %s.%n"
              .formatted(
                  i,
                  random.nextInt(2),
                  random.nextInt(6),
                  i % 2,
                  i % 2,
                  pick(WORDS, random),
                  pick(WORDS, random),
                  pick(WORDS, random),
                  pick(SPEAKERS, random),
                  pick(WORDS, random)));
    }
    return picture.toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> "## %s and %s\n\n".formatted(pick(WORDS, random), pick(WORDS, random));
            case 1 ->
                "%s spoke about %s.\n\n".formatted(pick(SPEAKERS, random), pick(WORDS, random));
            case 2 -> "I missed %s %s.\n\n".formatted(pick(WORDS, random), pick(WORDS, random));
            default ->
                "- %s %s, by %s\n\n"
                    .formatted(pick(WORDS, random), pick(WORDS, random), pick(SPEAKERS, random));
          });
    }
    return text.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<TalkAlignment.Choice> bruteForce(List<Candidate> all, ReportText text) {
    Attendance attendance = new Attendance(text, Set.of());
    List<TalkAlignment.Choice> ranked = likeliestOfEachTalk(all, text, attendance);
    List<TalkAlignment.Choice> best = List.of();
    // A bit for each candidate, the likeliest first: the largest number is the best choice.
    for (int set = (1 << ranked.size()) - 1; set > 0 && best.isEmpty(); set--) {
      List<TalkAlignment.Choice> some = new ArrayList<>();
      for (int i = 0; i < ranked.size(); i++) {
        if ((set >> (ranked.size() - 1 - i) & 1) == 1) {
          some.add(ranked.get(i));
        }
      }
      if (goTogether(some, attendance)) {
        best = some;
      }
    }
    return best.stream()
        .sorted(
            Comparator.comparingInt((TalkAlignment.Choice one) -> one.candidate().first())
                .thenComparing(one -> one.candidate().talk().talk().id()))
        .toList();
  }

  private static List<TalkAlignment.Choice> likeliestOfEachTalk(
      List<Candidate> all, ReportText text, Attendance attendance) {
    List<Candidate> seen =
        new TalkAlignment(SETTINGS, attendance::isAttended).inContext(all, text.passages());
    double[] together = TalkAlignment.probabilities(seen, SETTINGS.together());
    double[] alone = TalkAlignment.probabilities(seen, SETTINGS.alone());
    Map<String, TalkAlignment.Choice> byTalk = new TreeMap<>();
    for (int i = 0; i < seen.size(); i++) {
      TalkAlignment.Choice one = new TalkAlignment.Choice(seen.get(i), together[i], alone[i]);
      if (together[i] >= SETTINGS.threshold()) {
        byTalk.merge(
            seen.get(i).talk().talk().id().toString(),
            one,
            (a, b) -> b.probability() > a.probability() ? b : a);
      }
    }
    return byTalk.values().stream()
        .sorted(
            Comparator.comparingDouble((TalkAlignment.Choice one) -> -one.probability())
                .thenComparing(one -> one.candidate().talk().talk().id()))
        .toList();
  }

  private static boolean goTogether(List<TalkAlignment.Choice> some, Attendance attendance) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (excludes(some.get(i), some.get(j), attendance)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean excludes(
      TalkAlignment.Choice a, TalkAlignment.Choice b, Attendance attendance) {
    Talk one = a.candidate().talk().talk();
    Talk other = b.candidate().talk().talk();
    boolean sameTime = one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    boolean bothThere =
        attendance.isAttended(a.candidate()) && attendance.isAttended(b.candidate());
    boolean decisive = Math.min(a.alone(), b.alone()) >= 0.25;
    return a.candidate().meets(b.candidate()) || (sameTime && bothThere && !decisive);
  }
}
