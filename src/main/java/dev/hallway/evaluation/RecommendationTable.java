package dev.hallway.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * How well talks are recommended, one method or year below the other.
 *
 * @param protocol what was held out, and what was known
 */
public record RecommendationTable(
    String protocol, int attendees, List<RecommendationScore> scores) {
  public RecommendationTable {
    scores = List.copyOf(scores);
  }

  /** Returns the table as text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("%s; %d attendees%n%n".formatted(protocol, attendees));
    text.append(
        "%-22s %7s  %-20s  %-20s  %-20s  %-20s  %8s  %8s%n"
            .formatted("", "choices", "HR@10", "HR@20", "MRR", "nDCG@20", "devrooms", "coverage"));
    scores.forEach(score -> text.append(line(score)));
    return text.toString();
  }

  private static String line(RecommendationScore score) {
    return String.format(
        Locale.ROOT,
        "%-22s %7d  %s  %s  %s  %s  %8.1f  %8.3f%n",
        score.method(),
        score.choices(),
        score.hitRateAt10(),
        score.hitRateAt20(),
        score.reciprocalRank(),
        score.discountedGain(),
        score.devrooms(),
        score.coverage());
  }
}
