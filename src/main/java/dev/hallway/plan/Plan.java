package dev.hallway.plan;

import dev.hallway.schedule.EditionId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The best way through an edition for one person.
 *
 * @param items by time, never two at once, each to be reached from the one before
 * @param worth what the plan maximises: see {@link Planner}
 */
public record Plan(EditionId edition, List<PlanItem> items, double worth) {
  public Plan {
    items = List.copyOf(items);
  }

  /** Returns the talks of the plan, by time. */
  public List<PlanItem.SeeTalk> talks() {
    return items.stream()
        .flatMap(item -> item instanceof PlanItem.SeeTalk talk ? Stream.of(talk) : Stream.of())
        .toList();
  }
}
