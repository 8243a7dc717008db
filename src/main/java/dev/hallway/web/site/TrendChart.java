package dev.hallway.web.site;

import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.TrendsAnswer;
import dev.hallway.answer.TrendsAnswer.TrendAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Technologies over the years as lines: the share of each year's talks that name each, since
 * editions differ in size.
 *
 * @param editions those that the graph holds, a column each
 * @param grid the shares at which lines go across
 */
record TrendChart(List<Column> editions, List<Series> series, List<GridLine> grid) {
  static final int WIDTH = 720;
  static final int HEIGHT = 320;
  private static final double LEFT = 44;
  private static final double RIGHT = 12;
  private static final double TOP = 12;
  private static final double BOTTOM = 28;
  private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20, 50};
  private static final int MOST_GRID_LINES = 5;
  private static final List<Shape> MARKS =
      List.of(Shape.CIRCLE, Shape.SQUARE, Shape.DIAMOND, Shape.TRIANGLE);

  TrendChart {
    editions = List.copyOf(editions);
    series = List.copyOf(series);
    grid = List.copyOf(grid);
  }

  /** An edition. */
  record Column(String edition, int year, double x) {
    /** Returns the last two digits of the year. */
    public String shortYear() {
      return "%02d".formatted(year % 100);
    }
  }

  /**
   * One technology.
   *
   * @param number from 1, which tells its colour and its mark
   * @param points of the line, as an SVG writes them
   */
  record Series(EntitySummary technology, int number, String points, List<Point> values) {
    Series {
      values = List.copyOf(values);
    }
  }

  /**
   * A technology in a year.
   *
   * @param percent its share of the year's talks
   * @param mark its shape on the line
   */
  record Point(int year, int talks, String percent, String mark) {}

  /** A line across. */
  record GridLine(double y, String label) {}

  /** Draws the technologies that {@code trends} names, over {@code editions}. */
  static TrendChart of(TrendsAnswer trends, List<EditionAnswer> editions) {
    double most =
        trends.named().stream()
            .flatMapToDouble(
                trend -> editions.stream().mapToDouble(edition -> percent(trend, edition)))
            .max()
            .orElse(0);
    double step = step(most);
    double top = step * Math.max(1, Math.ceil(most / step));
    List<Column> columns =
        IntStream.range(0, editions.size())
            .mapToObj(i ->
                new Column(editions.get(i).id(), editions.get(i).year(), x(i, editions.size())))
            .toList();
    List<Series> series = new ArrayList<>();
    for (TrendAnswer trend : trends.named()) {
      series.add(series(trend, series.size() + 1, editions, top));
    }
    return new TrendChart(columns, series, grid(step, top));
  }

  private static double step(double most) {
    for (double step : STEPS) {
      if (most / step <= MOST_GRID_LINES) {
        return step;
      }
    }
    return 100.0 / MOST_GRID_LINES;
  }

  private static List<GridLine> grid(double step, double top) {
    return IntStream.rangeClosed(0, (int) Math.round(top / step))
        .mapToObj(i -> new GridLine(y(i * step, top), label(i * step)))
        .toList();
  }

  private static Series series(
      TrendAnswer trend, int number, List<EditionAnswer> editions, double top) {
    List<Point> points = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < editions.size(); i++) {
      EditionAnswer edition = editions.get(i);
      double percent = percent(trend, edition);
      double x = x(i, editions.size());
      double y = y(percent, top);
      line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      points.add(
          new Point(
              edition.year(),
              talks(trend, edition),
              label(percent),
              MARKS.get((number - 1) % MARKS.size()).path(x, y, 4)));
    }
    return new Series(trend.technology(), number, line.toString().strip(), points);
  }

  private static int talks(TrendAnswer trend, EditionAnswer edition) {
    return trend.talksByYear().getOrDefault(edition.year(), 0);
  }

  private static double percent(TrendAnswer trend, EditionAnswer edition) {
    return edition.talks() == 0 ? 0 : 100.0 * talks(trend, edition) / edition.talks();
  }

  private static double x(int column, int columns) {
    double width = WIDTH - LEFT - RIGHT;
    return Math.round(10 * (LEFT + (columns == 1 ? width / 2 : width * column / (columns - 1))))
        / 10.0;
  }

  private static double y(double percent, double top) {
    return Math.round(10 * (HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * percent / top)) / 10.0;
  }

  private static String label(double percent) {
    return String.format(Locale.ENGLISH, percent % 1 == 0 ? "%.0f %%" : "%.1f %%", percent);
  }
}
