package dev.hallway.relatedness;

import dev.hallway.corpus.Node;
import java.util.List;

/**
 * Something that relates to what was asked about.
 *
 * @param score not negative, the sum of the reasons' contributions; comparable within one answer
 *     and type only
 * @param firstYear first year in which a talk joins the two, or of the talks that show the reasons
 *     where none does
 * @param lastYear last such year
 * @param sharedTalks how many talks join the two
 * @param years how many talks join the two in each year from the first to the last
 * @param reasons what sentences state and talks name together first, then the strongest first
 */
public record RelatedNode(
    Node node,
    double score,
    int firstYear,
    int lastYear,
    int sharedTalks,
    List<Integer> years,
    List<Reason> reasons) {
  public RelatedNode {
    years = List.copyOf(years);
    reasons = List.copyOf(reasons);
  }
}
