package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.graph.GraphContents;
import dev.hallway.recommendation.Recommender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Measures recommendations by the talks that attendees really chose: each is held out in turn, and
 * the list recommended for the rest is searched for it.
 *
 * <p>Reports are left out of the read model, or the answer would be in the question. Baselines rank
 * the same candidates: at random, talks of the devrooms seen first, nearest by TF-IDF.
 */
public final class RecommendationEvaluation {
  private static final long SEED = 20260131;
  private static final int FEWEST_ATTENDEES = 5;
  private static final String HALLWAY = "Hallway";

  private final GraphContents contents;
  private final Corpus corpus;
  private final List<RecommendationChoices> choices;

  /**
   * Makes an evaluation.
   *
   * @param contents the whole graph; its reports do not count
   * @param gold folder of attendees' choices; attendees with less than four talks at an edition,
   *     and editions that the graph lacks, are left out
   * @throws IllegalArgumentException if the folder holds no such choices
   */
  public RecommendationEvaluation(GraphContents contents, Path gold) {
    this.contents = contents;
    corpus = Corpus.of(contents.schedulesUntil(Integer.MAX_VALUE));
    choices = RecommendationChoices.list(gold, corpus);
  }

  /** Returns the figures of the baselines and of the recommender. */
  public RecommendationTable measure() {
    Recommender recommender = new Recommender(corpus);
    long catalogue = RecommendationChoices.catalogue(choices, corpus);
    List<RecommendationScore> scores = new ArrayList<>();
    for (RecommendationBaseline baseline : RecommendationBaseline.values()) {
      RecommendationFigures figures = new RecommendationFigures();
      Random random = new Random(SEED);
      RecommendationBaselines ranking = new RecommendationBaselines(corpus, recommender);
      choices.forEach(attendee -> figures.addAll(ranking.ranks(baseline, attendee, random)));
      scores.add(figures.score(baseline.label(), catalogue));
    }
    RecommendationFigures figures = new RecommendationFigures();
    choices.forEach(attendee -> figures.addAll(attendee.ranks(recommender)));
    scores.add(figures.score(HALLWAY, catalogue));
    return new RecommendationTable("Each choice held out in turn", choices.size(), scores);
  }

  /**
   * Returns the figures by year and over all years, as they would have been at the time: for the
   * attendees of an edition the graph ends with that edition, and weights are found in the choices
   * of earlier attendees alone.
   *
   * <p>Years before which fewer than {@value #FEWEST_ATTENDEES} attendees are known are left out,
   * for there is nothing to learn from.
   */
  public RecommendationTable measureOverTime() {
    List<RecommendationScore> scores = new ArrayList<>();
    RecommendationFigures all = new RecommendationFigures();
    List<RecommendationChoices> measured = new ArrayList<>();
    for (int year : new TreeSet<>(choices.stream().map(c -> c.edition().year()).toList())) {
      List<RecommendationChoices> earlier =
          choices.stream().filter(c -> c.edition().year() < year).toList();
      List<RecommendationChoices> now =
          choices.stream().filter(c -> c.edition().year() == year).toList();
      if (earlier.size() >= FEWEST_ATTENDEES) {
        Corpus then = Corpus.of(contents.schedulesUntil(year));
        Recommender fitted = new RecommendationTuning(then, earlier).fitted();
        RecommendationFigures figures = new RecommendationFigures();
        now.forEach(attendee -> figures.addAll(attendee.ranks(fitted)));
        all.addAll(figures);
        measured.addAll(now);
        scores.add(
            figures.score(Integer.toString(year), RecommendationChoices.catalogue(now, corpus)));
      }
    }
    scores.add(all.score("all", RecommendationChoices.catalogue(measured, corpus)));
    return new RecommendationTable(
        "Each choice held out in turn, learning from earlier years alone", measured.size(), scores);
  }
}
