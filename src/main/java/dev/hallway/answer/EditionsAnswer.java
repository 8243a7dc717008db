package dev.hallway.answer;

import java.util.List;

/** All editions, the earliest first. */
public record EditionsAnswer(List<EditionAnswer> editions) implements Answer {
  public EditionsAnswer {
    editions = List.copyOf(editions);
  }

  /**
   * One edition.
   *
   * @param start first day, ISO 8601
   * @param end last day, ISO 8601
   * @param sample whether only the sample that comes with Hallway is known of it
   */
  public record EditionAnswer(
      String id,
      String name,
      int year,
      String start,
      String end,
      String city,
      String venue,
      int talks,
      boolean sample) {}
}
