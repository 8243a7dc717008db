package dev.hallway.relatedness;

/**
 * The talks that are about a question, and where they say so.
 *
 * @param attention how much each talk is about it
 * @param places by talk index, the places of its words that name it, ascending
 */
record Asked(Attention attention, int[][] places) {}
