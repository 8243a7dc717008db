package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.graph.GraphContents;
import dev.hallway.recommendation.Candidate;
import dev.hallway.recommendation.Feature;
import dev.hallway.recommendation.Options;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Recommender;
import dev.hallway.recommendation.Weights;
import dev.hallway.schedule.TalkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the weights of the recommendation's tuned features from what attendees chose.
 *
 * <p>Maximises the likelihood of the held-out talks among all candidates (conditional logit), less
 * {@link #SHRINKAGE} times the squared weights, each in units of its feature's standard deviation;
 * weights stay non-negative. How much standing out counts is then chosen from a few values by mean
 * reciprocal rank, each report being ranked with weights that were found without it.
 *
 * <p>Deterministic; the same choices give the same weights.
 */
public final class RecommendationTuning {
  private static final double SHRINKAGE = 20;
  private static final double[] STANDING_OUT = {0, 0.6, 1.2, 1.8, 2.4, 3.0};
  private static final List<Feature> LINEAR =
      Arrays.stream(Feature.values())
          .filter(feature -> feature.tuned() && feature != Feature.STANDS_OUT)
          .toList();

  private final Recommender recommender;
  private final List<RecommendationChoices> choices;

  /**
   * Makes a tuning on attendees' choices.
   *
   * @param contents the whole graph; its reports do not count
   * @param gold folder of attendees' choices
   * @throws IllegalArgumentException if the folder holds no such choices
   */
  public RecommendationTuning(GraphContents contents, Path gold) {
    Corpus corpus = Corpus.of(contents.schedulesUntil(Integer.MAX_VALUE));
    this.recommender = new Recommender(corpus);
    this.choices = RecommendationChoices.list(gold, corpus);
  }

  RecommendationTuning(Recommender recommender, List<RecommendationChoices> choices) {
    this.recommender = recommender;
    this.choices = List.copyOf(choices);
  }

  /** The outcome: weights found on all reports, and the figures of those found without each. */
  public record Outcome(Map<Feature, Double> weights, String table) {
    public Outcome {
      weights = Map.copyOf(weights);
    }
  }

  /** Finds the weights. */
  public Outcome tune() {
    List<ChoiceModel.Choice> all = heldOut();
    double[] scale = ChoiceModel.deviations(all);
    Map<String, double[]> withoutReport = new java.util.TreeMap<>();
    double[] weights = ChoiceModel.fit(all, scale, SHRINKAGE, new double[LINEAR.size()]);
    for (String report : choices.stream().map(RecommendationChoices::report).distinct().toList()) {
      List<ChoiceModel.Choice> others =
          all.stream().filter(choice -> !choice.report().equals(report)).toList();
      withoutReport.put(report, ChoiceModel.fit(others, scale, SHRINKAGE, weights));
    }
    return outcome(weights, withoutReport);
  }

  private List<ChoiceModel.Choice> heldOut() {
    List<ChoiceModel.Choice> all = new ArrayList<>();
    for (RecommendationChoices attendee : choices) {
      for (TalkId held : attendee.talks()) {
        choice(attendee, held).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Returns a recommender whose linear weights are found on all the choices. */
  Recommender fitted() {
    List<ChoiceModel.Choice> all = heldOut();
    double[] scale = ChoiceModel.deviations(all);
    double[] weights = ChoiceModel.fit(all, scale, SHRINKAGE, new double[LINEAR.size()]);
    return recommender.with(weights(weights, recommender.weights().of(Feature.STANDS_OUT)));
  }

  private java.util.Optional<ChoiceModel.Choice> choice(RecommendationChoices who, TalkId held) {
    List<Candidate> candidates =
        recommender.listCandidates(
            Profile.of(who.edition(), who.without(held)), Options.STANDARD.praise(false));
    int chosen =
        IntStream.range(0, candidates.size())
            .filter(i -> candidates.get(i).talk().equals(held))
            .findFirst()
            .orElse(-1);
    if (chosen < 0) {
      return java.util.Optional.empty();
    }
    double[][] rows =
        candidates.stream()
            .map(candidate -> LINEAR.stream().mapToDouble(candidate::value).toArray())
            .toArray(double[][]::new);
    return java.util.Optional.of(new ChoiceModel.Choice(who.report(), rows, chosen));
  }

  private Outcome outcome(double[] weights, Map<String, double[]> withoutReport) {
    StringBuilder table = new StringBuilder("stands-out  HR@10  HR@20  MRR\n");
    double best = -1;
    double bestStanding = 0;
    for (double standing : STANDING_OUT) {
      RecommendationFigures figures = new RecommendationFigures();
      for (RecommendationChoices attendee : choices) {
        double[] fitted = withoutReport.getOrDefault(attendee.report(), weights);
        Recommender tuned = recommender.with(weights(fitted, standing));
        figures.addAll(attendee.ranks(tuned));
      }
      table.append(
          String.format(
              Locale.ROOT,
              "%10.2f  %.3f  %.3f  %.3f%n",
              standing,
              figures.hitRate(10),
              figures.hitRate(20),
              figures.reciprocalRank()));
      if (figures.reciprocalRank() > best + 1e-9) {
        best = figures.reciprocalRank();
        bestStanding = standing;
      }
    }
    Map<Feature, Double> found = new EnumMap<>(Feature.class);
    for (int i = 0; i < weights.length; i++) {
      found.put(LINEAR.get(i), weights[i]);
    }
    found.put(Feature.STANDS_OUT, bestStanding);
    return new Outcome(found, table.toString());
  }

  private Weights weights(double[] fitted, double standing) {
    Map<Feature, Double> changed = new EnumMap<>(Feature.class);
    for (int i = 0; i < fitted.length; i++) {
      changed.put(LINEAR.get(i), fitted[i]);
    }
    changed.put(Feature.STANDS_OUT, standing);
    return recommender.weights().with(changed);
  }

  /**
   * Writes weights into the section {@code tuned} of a file like {@code data/recommendation.yaml},
   * leaving everything else as it is.
   */
  public static void write(Path file, Map<Feature, Double> weights) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String changed = line;
      for (Map.Entry<Feature, Double> entry : weights.entrySet()) {
        String key = "  " + entry.getKey().word() + ": ";
        if (line.startsWith(key)) {
          changed = key + String.format(Locale.ROOT, "%.3f", entry.getValue());
        }
      }
      lines.add(changed);
    }
    Files.write(file, lines);
  }
}
