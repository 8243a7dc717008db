package dev.hallway.plan;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says what is different between two plans, the second made from a newer schedule. */
final class Changes {
  private Changes() {}

  static List<PlanChange> between(Plan old, Plan plan, Corpus corpus) {
    Map<TalkId, Talk> before = talks(old);
    Map<TalkId, Talk> now = talks(plan);
    List<PlanChange> changes = new ArrayList<>();
    before.forEach((id, talk) -> {
      Talk planned = now.get(id);
      if (planned == null) {
        changes.add(gone(talk, corpus));
      } else if (!planned.start().equals(talk.start())
          || !planned.duration().equals(talk.duration())
          || !planned.room().equals(talk.room())) {
        changes.add(
            new PlanChange(
                PlanChange.Kind.MOVED,
                id,
                "'%s' moved from %s, %s, to %s, %s"
                    .formatted(
                        talk.title(), talk.start(), talk.room(), planned.start(), planned.room())));
      }
    });
    now.forEach((id, talk) -> {
      if (!before.containsKey(id)) {
        changes.add(
            new PlanChange(
                PlanChange.Kind.ADDED,
                id,
                "'%s' is new, %s, %s".formatted(talk.title(), talk.start(), talk.room())));
      }
    });
    changes.sort(Comparator.comparing(PlanChange::kind).thenComparing(PlanChange::talk));
    return changes;
  }

  private static PlanChange gone(Talk talk, Corpus corpus) {
    Optional<Talk> entry =
        corpus.findTalk(talk.id()).filter(CorpusTalk::takesPlace).map(CorpusTalk::talk);
    return entry
        .map(newer ->
            new PlanChange(
                PlanChange.Kind.DROPPED,
                talk.id(),
                "'%s' no longer fits, it is at %s, %s"
                    .formatted(talk.title(), newer.start(), newer.room())))
        .orElseGet(() ->
            new PlanChange(
                PlanChange.Kind.CANCELLED,
                talk.id(),
                "'%s' does not take place".formatted(talk.title())));
  }

  private static Map<TalkId, Talk> talks(Plan plan) {
    Map<TalkId, Talk> talks = new TreeMap<>();
    plan.talks()
        .forEach(item -> talks.put(item.choice().talk().talk().id(), item.choice().talk().talk()));
    return talks;
  }
}
