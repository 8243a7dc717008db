package dev.hallway.linking;

import dev.hallway.report.Report;
import java.util.ArrayList;
import java.util.List;

/** The talks that a report speaks of, by the devroom they were held in and where it does so. */
final class HeldTalks {
  private record Held(Devroom devroom, int sourceStart) {}

  private final Report report;
  private final List<Held> held = new ArrayList<>();

  HeldTalks(Report report, List<TalkReference> references, Programme programme, Devrooms devrooms) {
    this.report = report;
    for (TalkReference reference : references) {
      if (reference.talk() != null) {
        programme
            .find(reference.talk())
            .map(talk -> devrooms.of(talk.id().edition(), talk.track()))
            .ifPresent(devroom -> held.add(new Held(devroom, reference.evidence().start())));
      }
    }
  }

  /** Returns whether the text in {@code [start, end)} speaks of a talk that was held there. */
  boolean areHeld(Devroom devroom, int start, int end) {
    if (start >= end) {
      return false;
    }
    int from = report.origin().sourceStart(start);
    int to = report.origin().sourceEnd(end);
    return held.stream()
        .anyMatch(one ->
            one.devroom().equals(devroom) && one.sourceStart() >= from && one.sourceStart() < to);
  }
}
