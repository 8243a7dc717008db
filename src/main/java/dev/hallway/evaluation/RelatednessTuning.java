package dev.hallway.evaluation;

import dev.hallway.relatedness.Relatedness;
import dev.hallway.relatedness.RelatednessWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Chooses the weights by which related nodes are ranked, from a small grid, on gold for developing.
 *
 * <p>Two figures tell whether the choice is worth more than the topics it was made on: of the
 * weights chosen on all topics, and by leave-one-out, where each topic is ranked by weights chosen
 * on the others.
 *
 * <p>The walk never weighs 0: it reaches what no talk names together with the question, and gold
 * made of shared talks cannot say what that is worth. What statements and synonyms weigh is not in
 * the grid either, as too few topics tell.
 */
public final class RelatednessTuning {
  private static final double[] NEAR = {0, 0.8, 1.6};
  private static final double[] DEVROOMS = {0.2, 0.4};
  private static final double[] WORDS = {0.2, 0.4};
  private static final double[] WALK = {0.1, 0.2};
  private static final double[] AREA = {0.5, 1, 1.5};
  private static final double[] SIZE = {0.5, 0.55, 0.6};
  private static final String HEAD =
      """
      # How much each view of a question counts when what relates to it is ranked. Written by
      # 'hallway tune relatedness'; RelatednessWeights says what each means.
      """;

  private final RelatednessEvaluation evaluation;
  private final Relatedness relatedness;

  /** Creates a tuning of {@code relatedness}, whose own weights give those not in the grid. */
  public RelatednessTuning(RelatednessEvaluation evaluation, Relatedness relatedness) {
    this.evaluation = evaluation;
    this.relatedness = relatedness;
  }

  /** Tries every point of the grid and returns the best with its figures, as the file's text. */
  public String yaml() {
    Map<RelatednessWeights, SortedMap<String, RelatednessFigures>> tried = tryAll();
    List<String> topics = List.copyOf(tried.values().iterator().next().keySet());
    RelatednessWeights best = best(tried, topics, "");
    List<RelatednessFigures> leftOut = new ArrayList<>();
    for (String topic : topics) {
      leftOut.add(figures(tried, best(tried, topics, topic)).get(topic));
    }
    return "%s%s%s%s"
        .formatted(
            HEAD,
            yaml(best),
            line("# on the topics they were chosen on", mean(figures(tried, best), topics, "")),
            line("# each topic by weights chosen on the others", RelatednessFigures.mean(leftOut)));
  }

  private Map<RelatednessWeights, SortedMap<String, RelatednessFigures>> tryAll() {
    Map<RelatednessWeights, SortedMap<String, RelatednessFigures>> tried =
        new java.util.LinkedHashMap<>();
    for (RelatednessWeights weights : grid()) {
      tried.put(weights, new TreeMap<>(evaluation.byTopic(relatedness.with(weights))));
    }
    return tried;
  }

  private static List<RelatednessWeights> grid() {
    RelatednessWeights fixed = RelatednessWeights.load();
    List<RelatednessWeights> grid = new ArrayList<>();
    for (double near : NEAR) {
      for (double devrooms : DEVROOMS) {
        for (double words : WORDS) {
          for (double walk : WALK) {
            for (double area : AREA) {
              for (double size : SIZE) {
                grid.add(
                    new RelatednessWeights(
                        1,
                        near,
                        devrooms,
                        words,
                        walk,
                        area,
                        fixed.stated(),
                        fixed.synonyms(),
                        size,
                        fixed.caution()));
              }
            }
          }
        }
      }
    }
    return grid;
  }

  private static RelatednessWeights best(
      Map<RelatednessWeights, SortedMap<String, RelatednessFigures>> tried,
      List<String> topics,
      String leftOut) {
    RelatednessWeights best = tried.keySet().iterator().next();
    double most = -1;
    for (Map.Entry<RelatednessWeights, SortedMap<String, RelatednessFigures>> entry :
        tried.entrySet()) {
      double both = mean(entry.getValue(), topics, leftOut).both();
      if (both > most) {
        most = both;
        best = entry.getKey();
      }
    }
    return best;
  }

  private static SortedMap<String, RelatednessFigures> figures(
      Map<RelatednessWeights, SortedMap<String, RelatednessFigures>> tried,
      RelatednessWeights weights) {
    return tried.getOrDefault(weights, new TreeMap<>());
  }

  private static RelatednessFigures mean(
      SortedMap<String, RelatednessFigures> figures, List<String> topics, String leftOut) {
    List<RelatednessFigures> kept = new ArrayList<>();
    for (String topic : topics) {
      RelatednessFigures of = figures.get(topic);
      if (of != null && !topic.equals(leftOut)) {
        kept.add(of);
      }
    }
    return RelatednessFigures.mean(kept);
  }

  private static String yaml(RelatednessWeights weights) {
    return String.format(
        Locale.ROOT,
        "together: %s%nnear: %s%ndevrooms: %s%nwords: %s%nwalk: %s%narea: %s%nstated: %s%nsynonyms: %s%nsize: %s%ncaution: %s%n",
        weights.together(),
        weights.near(),
        weights.devrooms(),
        weights.words(),
        weights.walk(),
        weights.area(),
        weights.stated(),
        weights.synonyms(),
        weights.size(),
        weights.caution());
  }

  private static String line(String label, RelatednessFigures figures) {
    return String.format(
        Locale.ROOT,
        "%s: P@10 %.3f, R@20 %.3f%n",
        label,
        figures.precisionAt10(),
        figures.recallAt20());
  }
}
