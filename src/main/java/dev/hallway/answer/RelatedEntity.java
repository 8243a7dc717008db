package dev.hallway.answer;

import java.util.List;

/**
 * An entity that relates to what was asked about.
 *
 * @param score not negative; comparable within one answer and type only
 * @param firstYear first year in which the two met
 * @param lastYear last year in which they did
 * @param years how many talks they share in each year from the first to the last
 */
public record RelatedEntity(
    String name,
    String slug,
    String type,
    List<String> aliases,
    double score,
    int firstYear,
    int lastYear,
    List<Integer> years,
    List<ReasonAnswer> reasons) {
  public RelatedEntity {
    aliases = List.copyOf(aliases);
    years = List.copyOf(years);
    reasons = List.copyOf(reasons);
  }
}
