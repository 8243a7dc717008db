package dev.hallway.plan;

import java.util.List;
import java.util.stream.Collectors;

/** Checks that musts and appointments of a day can all be had, and says which cannot. */
final class Fixed {
  private Fixed() {}

  /**
   * Checks one day.
   *
   * @param stops by start
   * @throws InfeasiblePlanException if two cannot both be had; it names them and the remedy
   */
  static void check(List<Stop> stops, PlanDay day, Walking walking) {
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      if (stop.start() < day.from() || stop.end() > day.until()) {
        throw new InfeasiblePlanException(
            "%s is outside the plan's hours; widen them or leave it out".formatted(stop.name()));
      }
      for (int k = i + 1; k < stops.size(); k++) {
        Stop later = stops.get(k);
        int minutes = stop.minutesTo(later, walking);
        if (stop.end() + minutes > later.start()) {
          throw new InfeasiblePlanException(
              stop.end() > later.start()
                  ? "%s and %s overlap; leave one of them out".formatted(stop.name(), later.name())
                  : "From %s to %s it is a walk of %d minutes, with %d to go; leave one of them out"
                      .formatted(stop.name(), later.name(), minutes, later.start() - stop.end()));
        }
      }
    }
  }

  /** Returns the error for a day on which what must be had leaves no time for the break. */
  static InfeasiblePlanException noBreak(PlanDay day, List<Stop> stops) {
    return new InfeasiblePlanException(
        "On %s there is no time for %s beside %s; shorten or move the break, or leave one out"
            .formatted(
                day.date(),
                day.pauseName(),
                stops.stream().map(Stop::name).collect(Collectors.joining(" and "))));
  }
}
