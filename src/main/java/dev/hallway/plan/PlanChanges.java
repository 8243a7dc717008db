package dev.hallway.plan;

import java.util.List;

/**
 * A plan made again, and what is different.
 *
 * @param changes cancelled, moved, dropped and added talks, each kind by talk id
 */
public record PlanChanges(Plan plan, List<PlanChange> changes) {
  public PlanChanges {
    changes = List.copyOf(changes);
  }
}
