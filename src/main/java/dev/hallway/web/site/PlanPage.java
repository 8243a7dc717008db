package dev.hallway.web.site;

import dev.hallway.answer.PlanAnswer;
import dev.hallway.answer.PlanAnswer.Slot;
import dev.hallway.answer.RecommendationAnswer;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A plan as its page shows it, day by day. */
public record PlanPage(PlanAnswer plan, List<Day> days) {

  /**
   * One day.
   *
   * @param id for links within the page, {@code day-2026-01-31}
   * @param start of its first slot
   * @param walkingMinutes of all its ways
   */
  public record Day(String id, String start, long talks, int walkingMinutes, List<Slot> slots) {}

  /** Returns the strongest reasons for a talk. */
  public List<String> why(RecommendationAnswer talk, int most) {
    return PlanAnswer.why(talk, most);
  }

  static PlanPage of(PlanAnswer plan) {
    return new PlanPage(
        plan,
        plan.slots().stream()
            .collect(
                Collectors.groupingBy(
                    slot -> slot.start().substring(0, 10), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(entry -> day(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static Day day(String date, List<Slot> slots) {
    return new Day(
        "day-" + date,
        slots.getFirst().start(),
        slots.stream().filter(slot -> slot.first() != null).count(),
        slots.stream().mapToInt(Slot::walkingMinutes).sum(),
        slots);
  }
}
