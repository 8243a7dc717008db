package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.recommendation.Options;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Recommendation;
import dev.hallway.recommendation.Recommender;
import dev.hallway.schedule.TalkId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Measures recommendations by the talks that attendees really chose: each is held out in turn, and
 * the list recommended for the rest is searched for it.
 *
 * <p>Reports that praised talks do not count, or the answer would be in the question. Baselines
 * rank the same candidates: at random, talks of the devrooms seen first, nearest by TF-IDF.
 */
public final class RecommendationEvaluation {
  private static final long SEED = 20260131;
  private static final int LONGEST = 50;

  private final Corpus corpus;
  private final Recommender recommender;
  private final List<RecommendationChoices> choices;

  /**
   * Makes an evaluation of a recommender.
   *
   * @param gold folder of attendees' choices; attendees with less than four talks at an edition,
   *     and editions that the corpus lacks, are left out
   */
  public RecommendationEvaluation(Corpus corpus, Recommender recommender, Path gold) {
    this.corpus = corpus;
    this.recommender = recommender;
    this.choices = RecommendationChoices.list(gold, corpus);
  }

  /** Returns all figures as a table of text. */
  public String table() {
    StringBuilder table = new StringBuilder();
    RecommendationFigures model = new RecommendationFigures();
    choices.forEach(attendee -> model.addAll(ranks(recommender, attendee, false)));
    table.append(
        "%d choices of %d attendees held out in turn%n".formatted(model.size(), choices.size()));
    table.append(
        "%-22s %-22s %-22s %-22s %-7s %-9s %s%n"
            .formatted("", "HR@10", "HR@20", "MRR", "nDCG@20", "devrooms", "coverage"));
    for (RecommendationBaseline baseline : RecommendationBaseline.values()) {
      RecommendationFigures figures = new RecommendationFigures();
      Random random = new Random(SEED);
      choices.forEach(attendee ->
          figures.addAll(
              new RecommendationBaselines(corpus, recommender).ranks(baseline, attendee, random)));
      table.append(line(baseline.label(), figures));
    }
    table.append(line("recommended", model));
    return table.toString();
  }

  private static String line(String label, RecommendationFigures figures) {
    return String.format(
        Locale.ROOT,
        "%-22s %-22s %-22s %-22s %-7.3f %-9.1f %d%n",
        label,
        withInterval(figures.hitRate(10), figures.interval(f -> f.hitRate(10), new Random(SEED))),
        withInterval(figures.hitRate(20), figures.interval(f -> f.hitRate(20), new Random(SEED))),
        withInterval(
            figures.reciprocalRank(),
            figures.interval(RecommendationFigures::reciprocalRank, new Random(SEED))),
        figures.discountedGain(),
        figures.devrooms(),
        figures.coverage());
  }

  private static String withInterval(double figure, double[] interval) {
    return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", figure, interval[0], interval[1]);
  }

  /** Holds out each talk of an attendee and returns where the recommender put it. */
  static List<RecommendationFigures.Ranked> ranks(
      Recommender recommender, RecommendationChoices attendee, boolean praise) {
    List<RecommendationFigures.Ranked> ranks = new ArrayList<>();
    Options options = Options.STANDARD.praise(praise).limit(LONGEST);
    for (TalkId held : attendee.talks()) {
      List<CorpusTalk> talks =
          recommender
              .recommend(Profile.of(attendee.edition(), attendee.without(held)), options)
              .stream()
              .map(Recommendation::talk)
              .toList();
      ranks.add(ranked(attendee, held, talks));
    }
    return ranks;
  }

  static RecommendationFigures.Ranked ranked(
      RecommendationChoices attendee, TalkId held, List<CorpusTalk> talks) {
    int rank = talks.stream().map(talk -> talk.talk().id()).toList().indexOf(held) + 1;
    List<CorpusTalk> first = talks.subList(0, Math.min(10, talks.size()));
    Set<String> devrooms = new HashSet<>();
    first.forEach(talk -> devrooms.add(talk.devroom()));
    return new RecommendationFigures.Ranked(
        attendee.report() + " " + attendee.edition(),
        rank,
        devrooms.size(),
        first.stream().map(CorpusTalk::index).toList());
  }
}
