package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.graph.GraphContents;
import dev.hallway.recommendation.Candidate;
import dev.hallway.recommendation.Feature;
import dev.hallway.recommendation.Options;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Recommender;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the weights of the recommendation's tuned features from what attendees chose.
 *
 * <p>Maximises the likelihood of the held-out talks among all candidates (conditional logit), less
 * {@link #SHRINKAGE} times the squared weights, each in units of its feature's standard deviation;
 * weights stay non-negative. The figures beside them are of weights that were found without the
 * attendee whose choices are ranked. The shrinkage, and which features there are at all, were
 * chosen by these figures.
 *
 * <p>Deterministic; the same choices give the same weights.
 */
public final class RecommendationTuning {
  private static final double SHRINKAGE = 40;
  private static final List<Feature> TUNED =
      Arrays.stream(Feature.values()).filter(Feature::tuned).toList();

  private final Corpus corpus;
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
    corpus = Corpus.of(contents.schedulesUntil(Integer.MAX_VALUE));
    recommender = new Recommender(corpus);
    choices = RecommendationChoices.list(gold, corpus);
  }

  RecommendationTuning(Corpus corpus, List<RecommendationChoices> choices) {
    this.corpus = corpus;
    this.recommender = new Recommender(corpus);
    this.choices = List.copyOf(choices);
  }

  /**
   * What was found.
   *
   * @param weights found in all attendees' choices
   * @param figures of weights found without the attendee in question
   */
  public record Outcome(Map<Feature, Double> weights, RecommendationTable figures) {
    public Outcome {
      weights = Map.copyOf(weights);
    }
  }

  /** Finds the weights. */
  public Outcome tune() {
    List<ChoiceModel.Choice> all = heldOut();
    double[] scale = ChoiceModel.deviations(all);
    double[] weights = ChoiceModel.fit(all, scale, SHRINKAGE, new double[TUNED.size()]);
    RecommendationFigures figures = new RecommendationFigures();
    Map<String, Recommender> withoutReport = new TreeMap<>();
    for (RecommendationChoices attendee : choices) {
      Recommender tuned =
          withoutReport.computeIfAbsent(
              attendee.report(),
              report -> {
                List<ChoiceModel.Choice> others =
                    all.stream().filter(choice -> !choice.report().equals(report)).toList();
                return with(ChoiceModel.fit(others, scale, SHRINKAGE, weights));
              });
      figures.addAll(attendee.ranks(tuned));
    }
    return new Outcome(
        byFeature(weights),
        new RecommendationTable(
            "Each attendee's choices ranked by weights found in the others'",
            choices.size(),
            List.of(figures.score("Hallway", RecommendationChoices.catalogue(choices, corpus)))));
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

  /** Returns a recommender whose weights are found on all the choices. */
  Recommender fitted() {
    List<ChoiceModel.Choice> all = heldOut();
    double[] scale = ChoiceModel.deviations(all);
    return with(ChoiceModel.fit(all, scale, SHRINKAGE, new double[TUNED.size()]));
  }

  private Optional<ChoiceModel.Choice> choice(RecommendationChoices who, TalkId held) {
    List<Candidate> candidates =
        recommender.listCandidates(
            Profile.of(who.edition(), who.without(held)), Options.STANDARD.praise(false));
    int chosen =
        IntStream.range(0, candidates.size())
            .filter(i -> candidates.get(i).talk().equals(held))
            .findFirst()
            .orElse(-1);
    if (chosen < 0) {
      return Optional.empty();
    }
    double[][] rows =
        candidates.stream()
            .map(candidate -> TUNED.stream().mapToDouble(candidate::value).toArray())
            .toArray(double[][]::new);
    return Optional.of(new ChoiceModel.Choice(who.report(), rows, chosen));
  }

  private Recommender with(double[] weights) {
    return recommender.with(recommender.weights().with(byFeature(weights)));
  }

  private static Map<Feature, Double> byFeature(double[] weights) {
    Map<Feature, Double> byFeature = new EnumMap<>(Feature.class);
    for (int i = 0; i < weights.length; i++) {
      byFeature.put(TUNED.get(i), weights[i]);
    }
    return byFeature;
  }

  /**
   * Writes weights into the section {@code tuned} of a file like {@code data/recommendation.yaml},
   * leaving everything else as it is.
   */
  public static void write(Path file, Map<Feature, Double> weights) throws IOException {
    List<String> lines = new ArrayList<>();
    String section = "";
    for (String line : Files.readAllLines(file)) {
      section = line.matches("\\w.*") ? line : section;
      lines.add(section.startsWith("tuned:") ? renewed(line, weights) : line);
    }
    Files.write(file, lines);
  }

  private static String renewed(String line, Map<Feature, Double> weights) {
    return weights.entrySet().stream()
        .filter(entry -> line.startsWith("  %s: ".formatted(entry.getKey().word())))
        .map(entry ->
            String.format(Locale.ROOT, "  %s: %.3f", entry.getKey().word(), entry.getValue()))
        .findFirst()
        .orElse(line);
  }
}
