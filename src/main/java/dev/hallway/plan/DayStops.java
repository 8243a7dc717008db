package dev.hallway.plan;

import dev.hallway.corpus.CorpusTalk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the stops of one day out of talks and appointments. */
final class DayStops {
  private final PlanDay day;
  private final Walking walking;
  private final Worths worths;

  DayStops(PlanDay day, Walking walking, Worths worths) {
    this.day = day;
    this.walking = walking;
    this.worths = worths;
  }

  /** Returns what must be had on the day, by start. */
  List<Stop> fixed(List<CorpusTalk> musts, List<Appointment> appointments) {
    List<Stop> fixed = new ArrayList<>();
    for (CorpusTalk talk : musts) {
      if (day.has(talk.talk().start())) {
        fixed.add(stop(talk, true));
      }
    }
    for (Appointment appointment : appointments) {
      if (day.has(appointment.start())) {
        fixed.add(stop(appointment));
      }
    }
    fixed.sort(Comparator.comparingInt(Stop::start).thenComparing(Stop::name));
    return fixed;
  }

  /** Returns those of the talks that are on within the day's hours and are not fixed already. */
  List<Stop> free(Collection<CorpusTalk> talks, List<Stop> fixed) {
    Set<CorpusTalk> musts = new HashSet<>();
    fixed.stream().map(Stop::talk).forEach(musts::add);
    return talks.stream()
        .filter(talk -> day.has(talk.talk().start()) && !musts.contains(talk))
        .map(talk -> stop(talk, false))
        .filter(stop -> stop.start() >= day.from() && stop.end() <= day.until())
        .toList();
  }

  private Stop stop(CorpusTalk talk, boolean fixed) {
    int start = day.minute(talk.talk().start());
    String room = talk.talk().room();
    return new Stop(
        start,
        Math.max(start + 1, day.minute(talk.talk().end())),
        room,
        walking.building(room),
        fixed ? worths.of(talk) : worths.withWishes(talk),
        fixed,
        talk,
        null);
  }

  private Stop stop(Appointment appointment) {
    String room = appointment.room().orElse(null);
    return new Stop(
        day.minute(appointment.start()),
        day.minute(appointment.end()),
        room,
        room == null ? null : walking.building(room),
        0,
        true,
        null,
        appointment);
  }
}
