package dev.hallway.answer;

import java.util.List;

/**
 * The technologies nearest to one, and which of them go together among themselves.
 *
 * @param related the one in the middle with its neighbours, as {@code GET /api/related} answers
 * @param edges pairs of neighbours, the strongest first
 */
public record NeighbourhoodAnswer(RelatedAnswer related, List<Edge> edges) {
  public NeighbourhoodAnswer {
    edges = List.copyOf(edges);
  }

  /**
   * Two neighbours that talks join.
   *
   * @param from slug of the nearer one
   * @param to slug of the other
   * @param talks how many name both
   */
  public record Edge(String from, String to, int talks) {}
}
