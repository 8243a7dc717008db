package dev.hallway.plan;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says what is different between a plan made before and the one made from a newer schedule. */
final class Changes {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

  private Changes() {}

  /** Returns the differences; none if there was no plan before. */
  static List<PlanChange> between(List<PlannedTalk> old, List<PlanItem> items, Corpus corpus) {
    if (old.isEmpty()) {
      return List.of();
    }
    Map<TalkId, PlannedTalk> before = new TreeMap<>();
    old.forEach(talk -> before.put(talk.id(), talk));
    Map<TalkId, Talk> now = talks(items);
    List<PlanChange> changes = new ArrayList<>();
    before.forEach((id, talk) -> {
      Talk planned = now.get(id);
      if (planned == null) {
        changes.add(gone(talk, corpus));
      } else if (talk.isMoved(planned)) {
        changes.add(change(PlanChange.Kind.MOVED, planned, "moved" + from(talk) + " to "));
      }
    });
    now.forEach((id, talk) -> {
      if (!before.containsKey(id)) {
        changes.add(change(PlanChange.Kind.ADDED, talk, "is new: "));
      }
    });
    changes.sort(Comparator.comparing(PlanChange::kind).thenComparing(PlanChange::talk));
    return changes;
  }

  private static PlanChange gone(PlannedTalk talk, Corpus corpus) {
    Optional<CorpusTalk> entry = corpus.findTalk(talk.id());
    return entry
        .filter(CorpusTalk::takesPlace)
        .map(CorpusTalk::talk)
        .map(newer ->
            change(
                PlanChange.Kind.DROPPED,
                newer,
                talk.isMoved(newer)
                    ? "moved" + from(talk) + " and no longer fits: "
                    : "no longer fits: "))
        .orElseGet(() ->
            new PlanChange(
                PlanChange.Kind.CANCELLED,
                talk.id(),
                "'%s' does not take place"
                    .formatted(
                        entry
                            .map(known -> known.talk().title())
                            .orElse(
                                talk.title().isEmpty() ? talk.id().toString() : talk.title()))));
  }

  private static PlanChange change(PlanChange.Kind kind, Talk talk, String what) {
    return new PlanChange(
        kind,
        talk.id(),
        "'%s' %s%s, %s".formatted(talk.title(), what, time(talk.start()), talk.room()));
  }

  private static String from(PlannedTalk talk) {
    String room = talk.room().isEmpty() ? "" : ", " + talk.room() + ",";
    return talk.start().map(start -> " from " + time(start) + room).orElse("");
  }

  private static String time(LocalDateTime time) {
    return TIME.format(time);
  }

  private static Map<TalkId, Talk> talks(List<PlanItem> items) {
    Map<TalkId, Talk> talks = new TreeMap<>();
    for (PlanItem item : items) {
      if (item instanceof PlanItem.SeeTalk seen) {
        Talk talk = seen.choice().talk().talk();
        talks.put(talk.id(), talk);
      }
    }
    return talks;
  }
}
