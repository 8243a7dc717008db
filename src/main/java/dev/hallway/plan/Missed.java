package dev.hallway.plan;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.schedule.TalkId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says of talks that were wanted why they have no place among the items of a plan. */
final class Missed {
  private final List<PlanItem> items;
  private final Corpus corpus;

  Missed(List<PlanItem> items, Corpus corpus) {
    this.items = items;
    this.corpus = corpus;
  }

  List<MissedTalk> list(List<TalkId> wanted) {
    return wanted.stream()
        .flatMap(id -> corpus.findTalk(id).stream())
        .filter(talk -> items.stream().noneMatch(item -> isFirst(item, talk)))
        .map(talk -> new MissedTalk(talk, why(talk)))
        .toList();
  }

  private static boolean isFirst(PlanItem item, CorpusTalk talk) {
    return item instanceof PlanItem.SeeTalk seen && seen.choice().talk().equals(talk);
  }

  private String why(CorpusTalk talk) {
    if (!talk.takesPlace()) {
      return "does not take place";
    }
    return first(item -> isSecond(item, talk))
        .map("is the second choice to '%s'"::formatted)
        .or(() -> first(item -> overlaps(item, talk)).map("is on during '%s'"::formatted))
        .orElse("cannot be reached in time, or is outside the plan's hours");
  }

  private Optional<String> first(Predicate<PlanItem> filter) {
    return items.stream().filter(filter).map(Missed::name).findFirst();
  }

  private static boolean isSecond(PlanItem item, CorpusTalk talk) {
    return item instanceof PlanItem.SeeTalk seen
        && seen.second().filter(second -> second.choice().talk().equals(talk)).isPresent();
  }

  private static boolean overlaps(PlanItem item, CorpusTalk talk) {
    return item.start().isBefore(talk.talk().end()) && talk.talk().start().isBefore(item.end());
  }

  private static String name(PlanItem item) {
    return switch (item) {
      case PlanItem.SeeTalk seen -> seen.choice().talk().talk().title();
      case PlanItem.TakePause pause -> pause.name();
      case PlanItem.KeepAppointment kept -> kept.appointment().name();
    };
  }
}
