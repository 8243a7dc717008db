package dev.hallway.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What recommendations are asked for; absent fields take their defaults.
 *
 * @param edition id, {@code fosdem-2023}; the newest where null
 * @param attended ids of talks that were attended, of any edition
 * @param liked ids of talks that were liked, of any edition
 * @param disliked ids of talks or names of things that were not liked
 * @param interests names of technologies, people, devrooms, or free words
 * @param excludeConflicts whether talks at the time of an attended one are left out; default true
 * @param diversity from 0, more of the same, to 1, surprises; default 0
 * @param limit at most so many, from 1; default 10
 */
public record RecommendationRequest(
    @Nullable String edition,
    @Nullable List<String> attended,
    @Nullable List<String> liked,
    @Nullable List<String> disliked,
    @Nullable List<String> interests,
    @Nullable Boolean excludeConflicts,
    @Nullable Double diversity,
    @Nullable Integer limit) {
  /** Returns {@code list}, or an empty one where it is absent. */
  public static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
