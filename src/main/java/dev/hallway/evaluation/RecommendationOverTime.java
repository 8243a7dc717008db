package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.graph.GraphContents;
import dev.hallway.recommendation.Recommender;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Measures recommendations as they would have been at the time: for the attendees of an edition the
 * graph ends with that edition, and weights are found in the choices of earlier attendees alone.
 *
 * <p>Years before which fewer than {@link #FEWEST_ATTENDEES} attendees are known are left out, for
 * there is nothing to learn from.
 */
public final class RecommendationOverTime {
  private static final int FEWEST_ATTENDEES = 5;

  private final GraphContents contents;
  private final List<RecommendationChoices> choices;

  /**
   * Makes an evaluation over time.
   *
   * @param contents the whole graph; its reports do not count
   * @param gold folder of attendees' choices
   */
  public RecommendationOverTime(GraphContents contents, Path gold) {
    this.contents = contents;
    this.choices = RecommendationChoices.list(gold, Corpus.of(contents));
  }

  /** Returns the figures by year and over all years as a table of text. */
  public String table() {
    StringBuilder table = new StringBuilder("year   choices  HR@10  HR@20  MRR\n");
    RecommendationFigures all = new RecommendationFigures();
    for (int year : new TreeSet<>(choices.stream().map(c -> c.edition().year()).toList())) {
      List<RecommendationChoices> earlier =
          choices.stream().filter(c -> c.edition().year() < year).toList();
      if (earlier.size() >= FEWEST_ATTENDEES) {
        Recommender recommender = new Recommender(Corpus.of(until(year)));
        Recommender fitted = new RecommendationTuning(recommender, earlier).fitted();
        RecommendationFigures figures = new RecommendationFigures();
        choices.stream()
            .filter(c -> c.edition().year() == year)
            .map(c -> RecommendationEvaluation.ranks(fitted, c, false))
            .forEach(ranks -> {
              figures.addAll(ranks);
              all.addAll(ranks);
            });
        table.append(line(Integer.toString(year), figures));
      }
    }
    return table.append(line("all", all)).toString();
  }

  private static String line(String label, RecommendationFigures figures) {
    return String.format(
        Locale.ROOT,
        "%-6s %7d  %.3f  %.3f  %.3f%n",
        label,
        figures.size(),
        figures.hitRate(10),
        figures.hitRate(20),
        figures.reciprocalRank());
  }

  private GraphContents until(int year) {
    return new GraphContents(
        contents.editions().stream().filter(row -> row.edition().id().year() <= year).toList(),
        contents.talks().stream().filter(row -> row.talk().id().edition().year() <= year).toList(),
        contents.entities(),
        contents.mentions().stream().filter(row -> row.talk().edition().year() <= year).toList(),
        List.of(),
        List.of());
  }
}
