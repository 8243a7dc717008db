package dev.hallway.plan;

import dev.hallway.schedule.TalkId;
import java.util.Collection;
import java.util.List;

/**
 * What a person wants of single talks.
 *
 * @param musts talks to see whatever else they cost
 * @param wanted talks that count more than all others; if two are at once, the better one is seen
 * @param without talks not to be planned
 * @param kept the talks of a plan made before, of which as many stay as can
 */
public record TalkWishes(
    List<TalkId> musts, List<TalkId> wanted, List<TalkId> without, List<PlannedTalk> kept) {
  /** No wishes. */
  public static final TalkWishes NONE = new TalkWishes(List.of(), List.of(), List.of(), List.of());

  public TalkWishes {
    musts = musts.stream().distinct().sorted().toList();
    wanted = wanted.stream().distinct().sorted().toList();
    without = without.stream().distinct().sorted().toList();
    kept = List.copyOf(kept);
  }

  /** Returns these wishes without those for talks that are out of the question now. */
  TalkWishes except(Collection<TalkId> talks, Hours hours) {
    return new TalkWishes(
        musts,
        wanted.stream().filter(id -> !talks.contains(id)).toList(),
        without,
        kept.stream().filter(talk -> !talks.contains(talk.id()) && talk.isWithin(hours)).toList());
  }
}
