package dev.hallway.web.site;

import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.NeighbourhoodAnswer;
import dev.hallway.answer.NeighbourhoodAnswer.Edge;
import dev.hallway.answer.RelatedEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A technology with its neighbours around it, as shapes and lines to draw.
 *
 * <p>The neighbours stand on a circle, so that no two names overlap; those that go together stand
 * side by side. How near one is shows in its size and the width of its line.
 */
record NeighbourhoodPicture(Place centre, List<Place> neighbours, List<Line> lines) {
  static final int WIDTH = 480;
  static final int HEIGHT = 400;
  private static final double CENTRE_X = WIDTH / 2.0;
  private static final double CENTRE_Y = HEIGHT / 2.0;
  private static final double RADIUS = 135;
  private static final double SMALLEST = 6;
  private static final double LARGEST = 15;
  private static final double LABEL_GAP = 6;
  private static final int LONGEST_LABEL = 14;

  NeighbourhoodPicture {
    neighbours = List.copyOf(neighbours);
    lines = List.copyOf(lines);
  }

  /**
   * A technology in the picture.
   *
   * @param path its shape: each kind of technology has its own
   * @param anchor how its label stands to {@code labelX}
   */
  record Place(
      String name,
      String slug,
      String type,
      double x,
      double y,
      String path,
      String label,
      double labelX,
      double labelY,
      String anchor) {}

  /**
   * A line between two technologies.
   *
   * @param spoke whether it leads to the one in the middle
   */
  record Line(double x1, double y1, double x2, double y2, double width, boolean spoke) {}

  static NeighbourhoodPicture of(NeighbourhoodAnswer answer) {
    EntitySummary entity = answer.related().entity();
    Place centre =
        new Place(
            entity.name(),
            entity.slug(),
            entity.type(),
            CENTRE_X,
            CENTRE_Y,
            Shape.of(entity.type()).path(CENTRE_X, CENTRE_Y, LARGEST + 4),
            shortened(entity.name()),
            CENTRE_X,
            CENTRE_Y + LARGEST + 24,
            "middle");
    List<RelatedEntity> around = sideBySide(answer.related().related(), answer.edges());
    double best = around.stream().mapToDouble(RelatedEntity::score).max().orElse(1);
    Map<String, Place> places = new LinkedHashMap<>();
    List<Line> spokes = new ArrayList<>();
    for (int i = 0; i < around.size(); i++) {
      RelatedEntity neighbour = around.get(i);
      Place place = place(neighbour, 2 * Math.PI * (i + 0.5) / around.size(), best);
      places.put(neighbour.slug(), place);
      spokes.add(line(centre, place, 1 + 4 * neighbour.score() / best, true));
    }
    List<Line> lines = new ArrayList<>();
    for (Edge edge : answer.edges()) {
      Place from = places.get(edge.from());
      Place to = places.get(edge.to());
      if (from != null && to != null) {
        lines.add(line(from, to, 1, false));
      }
    }
    lines.addAll(spokes);
    return new NeighbourhoodPicture(centre, List.copyOf(places.values()), lines);
  }

  /** Orders neighbours so that each is followed by the one it goes together with most. */
  private static List<RelatedEntity> sideBySide(List<RelatedEntity> related, List<Edge> edges) {
    List<RelatedEntity> left = new ArrayList<>(related);
    List<RelatedEntity> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      RelatedEntity next =
          ordered.isEmpty() ? left.getFirst() : after(ordered.getLast(), left, edges);
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static RelatedEntity after(
      RelatedEntity last, List<RelatedEntity> left, List<Edge> edges) {
    for (Edge edge : edges) {
      String other =
          edge.from().equals(last.slug())
              ? edge.to()
              : edge.to().equals(last.slug()) ? edge.from() : "";
      for (RelatedEntity candidate : left) {
        if (candidate.slug().equals(other)) {
          return candidate;
        }
      }
    }
    return left.getFirst();
  }

  private static Place place(RelatedEntity entity, double angle, double best) {
    double x = CENTRE_X + RADIUS * Math.sin(angle);
    double y = CENTRE_Y - RADIUS * 1.12 * Math.cos(angle);
    double size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(entity.score() / best);
    boolean right = Math.sin(angle) > 0;
    return new Place(
        entity.name(),
        entity.slug(),
        entity.type(),
        rounded(x),
        rounded(y),
        Shape.of(entity.type()).path(x, y, size),
        shortened(entity.name()),
        rounded(x + (right ? size + LABEL_GAP : -size - LABEL_GAP)),
        rounded(y + 5),
        right ? "start" : "end");
  }

  private static Line line(Place from, Place to, double width, boolean spoke) {
    return new Line(from.x(), from.y(), to.x(), to.y(), rounded(width), spoke);
  }

  private static String shortened(String name) {
    int characters = name.codePointCount(0, name.length());
    return characters <= LONGEST_LABEL + 1
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL)).strip() + "…";
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
