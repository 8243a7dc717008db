package dev.hallway.terminal;

import dev.hallway.answer.EntitySummary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says who or what something is: name, type, aliases, talks, years. */
final class EntityHeading {
  private EntityHeading() {}

  /** Adds the heading with the talks of each year drawn after it. */
  static void add(Page page, EntitySummary entity, Map<Integer, Integer> talksByYear) {
    Signs signs = page.signs();
    Line line =
        Line.of(entity.name(), Style.ofType(entity.type()))
            .add(signs.dot() + entity.type(), Style.DIM)
            .add(signs.dot() + Wordings.count(entity.talks(), "talk"));
    TreeMap<Integer, Integer> byYear = new TreeMap<>(talksByYear);
    if (!byYear.isEmpty()) {
      YearRange range = new YearRange(byYear.firstKey(), byYear.lastKey());
      line.add(", " + range.label(signs) + "  ").add(signs.series(range.counts(byYear)), Style.BAR);
    }
    page.line(line);
    page.list(aliases(entity), 0, Style.DIM);
  }

  private static List<String> aliases(EntitySummary entity) {
    String aliases = Wordings.aliases(entity);
    return aliases.isEmpty() ? List.of() : List.of(aliases);
  }
}
