package dev.hallway.plan;

import dev.hallway.schedule.EditionId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The best way through an edition for one person.
 *
 * @param items by time, never two at once, each to be reached from the one before
 * @param missed talks that were wanted and have no place, by id
 * @param changes what is different from the plan that was to be kept; empty if there was none
 */
public record Plan(
    EditionId edition, List<PlanItem> items, List<MissedTalk> missed, List<PlanChange> changes) {
  public Plan {
    items = List.copyOf(items);
    missed = List.copyOf(missed);
    changes = List.copyOf(changes);
  }

  /** Returns the talks of the plan, by time. */
  public List<PlanItem.SeeTalk> talks() {
    return items.stream()
        .flatMap(item -> item instanceof PlanItem.SeeTalk talk ? Stream.of(talk) : Stream.of())
        .toList();
  }

  /** Returns what the plan maximises, the sum over its talks: see {@link Planner}. */
  public double worth() {
    return talks().stream().mapToDouble(PlanItem.SeeTalk::worth).sum();
  }
}
