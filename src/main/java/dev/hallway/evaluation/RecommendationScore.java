package dev.hallway.evaluation;

/**
 * How well a method finds the talks that attendees chose.
 *
 * @param method how talks were ranked, or for whom
 * @param choices how many were to be found
 * @param hitRateAt10 share of choices among the first ten
 * @param hitRateAt20 share of choices among the first twenty
 * @param reciprocalRank mean of one over the choice's rank; 0 beyond the fiftieth
 * @param discountedGain normalised discounted cumulative gain at 20
 * @param devrooms how many devrooms there are among the first ten, on average
 * @param coverage share of the editions' talks that were ever among the first ten
 */
public record RecommendationScore(
    String method,
    int choices,
    Estimate hitRateAt10,
    Estimate hitRateAt20,
    Estimate reciprocalRank,
    Estimate discountedGain,
    double devrooms,
    double coverage) {}
