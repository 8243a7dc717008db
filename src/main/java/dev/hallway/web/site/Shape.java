package dev.hallway.web.site;

import java.util.Locale;
import java.util.StringJoiner;

/** The shapes that stand for types, for those too who cannot tell the colours apart. */
enum Shape {
  CIRCLE(24, 0, 1),
  SQUARE(4, Math.PI / 4, 1.15),
  DIAMOND(4, 0, 1.2),
  TRIANGLE(3, 0, 1.25);

  private final int corners;
  private final double turn;
  private final double scale;

  Shape(int corners, double turn, double scale) {
    this.corners = corners;
    this.turn = turn;
    this.scale = scale;
  }

  /** Returns the shape of a type. */
  static Shape of(String type) {
    return switch (type) {
      case "project" -> SQUARE;
      case "language" -> DIAMOND;
      case "standard" -> TRIANGLE;
      default -> CIRCLE;
    };
  }

  /** Returns it as the path of an SVG. */
  String path(double x, double y, double radius) {
    StringJoiner path = new StringJoiner("L", "M", "Z");
    for (int i = 0; i < corners; i++) {
      double angle = turn + 2 * Math.PI * i / corners;
      path.add(
          String.format(
              Locale.ROOT,
              "%.1f %.1f",
              x + radius * scale * Math.sin(angle),
              y - radius * scale * Math.cos(angle)));
    }
    return path.toString();
  }
}
