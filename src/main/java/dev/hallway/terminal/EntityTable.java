package dev.hallway.terminal;

import dev.hallway.answer.ReasonAnswer;
import dev.hallway.answer.RelatedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of entities: rank, name, a bar for the score, the years, and why.
 *
 * <p>All tables of an answer show the same years in the same columns, so that they compare by eye.
 * Where the terminal is narrow, why stands below.
 */
final class EntityTable {
  private static final int RANK_WIDTH = 4;
  private static final int BAR_WIDTH = 8;
  private static final int WIDEST_NAME = 26;
  private static final int NARROWEST_WHY = 34;
  private static final int MOST_REASONS = 3;
  private static final int MOST_LINES_OF_WHY = 2;

  private final Page page;
  private final YearRange range;
  private final int name;
  private final int why;

  /**
   * Prepares the tables of an answer.
   *
   * @param all the entities of all tables, whose columns stand below each other
   */
  EntityTable(Page page, YearRange range, List<RelatedEntity> all) {
    this.page = page;
    this.range = range;
    this.name = nameWidth(all);
    this.why = whyColumn();
  }

  /** Adds the heading and the first {@code limit} entities; nothing if there are none. */
  void add(String heading, List<RelatedEntity> entities, int limit) {
    if (entities.isEmpty()) {
      return;
    }
    List<RelatedEntity> shown = entities.subList(0, Math.min(limit, entities.size()));
    page.gap();
    page.line(headings(heading));
    double best = shown.stream().mapToDouble(RelatedEntity::score).max().orElse(0);
    for (int i = 0; i < shown.size(); i++) {
      row(i + 1, shown.get(i), best);
    }
  }

  private int nameWidth(List<RelatedEntity> entities) {
    int widest =
        entities.stream()
            .mapToInt(entity -> Columns.of(SafeText.of(entity.name())))
            .max()
            .orElse(0);
    int fixed = RANK_WIDTH + 2 + BAR_WIDTH + 2 + range.columns();
    return Math.clamp(widest, 6, Math.max(6, Math.min(WIDEST_NAME, page.width() - fixed - 2)));
  }

  private int barColumn() {
    return RANK_WIDTH + name + 4;
  }

  private int yearsColumn() {
    return barColumn() + BAR_WIDTH + 2;
  }

  /** Returns where why begins in the row, or -1 if it stands below. */
  private int whyColumn() {
    int column = yearsColumn() + range.columns() + 2;
    return page.width() - column >= NARROWEST_WHY ? column : -1;
  }

  private Line headings(String heading) {
    Line line = Line.of(heading, Style.TITLE);
    return line.width() + 2 > yearsColumn()
        ? line
        : line.to(yearsColumn()).add(range.label(page.signs()), Style.DIM);
  }

  private void row(int rank, RelatedEntity entity, double best) {
    String fitted = Columns.fit(SafeText.of(entity.name()), name, page.signs().more());
    Line line =
        new Line()
            .add("%4d".formatted(rank), Style.DIM)
            .to(RANK_WIDTH + 2)
            .add(fitted, Style.ofType(entity.type()))
            .to(barColumn())
            .add(page.signs().bar(best > 0 ? entity.score() / best : 0, BAR_WIDTH), Style.BAR)
            .to(yearsColumn())
            .add(page.signs().series(range.counts(entity.firstYear(), entity.years())));
    String reasons = reasons(entity);
    if (why < 0) {
      page.line(line);
      page.text(reasons, RANK_WIDTH + 4, Style.DIM);
      return;
    }
    List<String> wrapped = wrapped(reasons, page.width() - why);
    page.line(line.to(why).add(wrapped.getFirst(), Style.DIM));
    wrapped.stream().skip(1).forEach(rest -> page.line(new Line().to(why).add(rest, Style.DIM)));
  }

  private List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>(Columns.wrap(text, width));
    if (lines.size() <= MOST_LINES_OF_WHY) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES_OF_WHY - 1));
    String rest = String.join(" ", lines.subList(MOST_LINES_OF_WHY - 1, lines.size()));
    shown.add(Columns.fit(rest, width, page.signs().more()));
    return shown;
  }

  private static String reasons(RelatedEntity entity) {
    return entity.reasons().stream()
        .limit(MOST_REASONS)
        .map(ReasonAnswer::text)
        .map(SafeText::of)
        .collect(Collectors.joining("; "));
  }
}
