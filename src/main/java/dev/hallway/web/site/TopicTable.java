package dev.hallway.web.site;

import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.TopicYears;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Topics over time: a row for each topic, a column for each year from the first to the last that
 * has any.
 */
record TopicTable(List<Integer> years, List<Row> rows) {
  private static final int MOST_ROWS = 10;
  private static final double LARGEST = 9;

  TopicTable {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /** A topic with its talks of each year of the table. */
  record Row(EntitySummary topic, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The talks of a topic in a year.
   *
   * @param radius of the dot that stands for them; 0 for none
   */
  record Cell(int year, int talks, double radius) {}

  static TopicTable of(List<TopicYears> topics) {
    List<TopicYears> shown = topics.subList(0, Math.min(MOST_ROWS, topics.size()));
    int[] used =
        shown.stream()
            .flatMap(topic -> topic.talksByYear().keySet().stream())
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    if (used.length == 0) {
      return new TopicTable(List.of(), List.of());
    }
    List<Integer> years = IntStream.rangeClosed(used[0], used[used.length - 1]).boxed().toList();
    int most =
        shown.stream()
            .flatMap(topic -> topic.talksByYear().values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    return new TopicTable(years, shown.stream().map(topic -> row(topic, years, most)).toList());
  }

  private static Row row(TopicYears topic, List<Integer> years, int most) {
    return new Row(
        topic.topic(),
        years.stream()
            .map(year -> cell(year, topic.talksByYear().getOrDefault(year, 0), most))
            .toList());
  }

  private static Cell cell(int year, int talks, int most) {
    return new Cell(year, talks, talks == 0 ? 0 : LARGEST * Math.sqrt((double) talks / most));
  }
}
