package dev.hallway.plan;

import dev.hallway.corpus.CorpusTalk;
import dev.hallway.recommendation.Ranking;
import dev.hallway.recommendation.Reason;
import dev.hallway.recommendation.Recommendation;
import dev.hallway.schedule.TalkId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What each talk is worth to one person's plan, and why it would be in it. */
final class Worths {
  private static final double FAIR = 0.1;
  private static final double HALF_HOUR = 30;

  /** So much more than all recommended talks together is a talk worth that was asked for. */
  private static final double WANTING = 1_000;

  /** So much more than all else together is it worth to keep a talk of a plan made before. */
  private static final double KEEPING = 1_000_000;

  private final Ranking ranking;
  private final Map<CorpusTalk, Integer> places = new HashMap<>();
  private final Set<TalkId> musts;
  private final Set<TalkId> wanted;
  private final Set<TalkId> kept;

  Worths(Ranking ranking, TalkWishes wishes) {
    this.ranking = ranking;
    for (int place = 0; place < ranking.talks().size(); place++) {
      places.put(ranking.talks().get(place), place);
    }
    musts = new HashSet<>(wishes.musts());
    wanted = new HashSet<>(wishes.wanted());
    kept = wishes.kept().stream().map(PlannedTalk::id).collect(Collectors.toSet());
  }

  /** Returns what a talk is worth by itself. */
  double of(CorpusTalk talk) {
    Integer place = places.get(talk);
    if (place == null) {
      return 0;
    }
    double score = ranking.score(place);
    double better = Math.max(0, score - ranking.typicalScore());
    return (FAIR * score + better) * talk.talk().duration().toMinutes() / HALF_HOUR;
  }

  /** Returns what a talk is worth with what it is worth to have what one asked for. */
  double withWishes(CorpusTalk talk) {
    TalkId id = talk.talk().id();
    return of(talk) + (wanted.contains(id) ? WANTING : 0) + (kept.contains(id) ? KEEPING : 0);
  }

  /** Returns why a talk is in the plan. */
  PlanItem.Choice reason(CorpusTalk talk) {
    TalkId id = talk.talk().id();
    if (musts.contains(id)) {
      return PlanItem.Choice.MUST;
    }
    if (kept.contains(id)) {
      return PlanItem.Choice.KEPT;
    }
    return wanted.contains(id) ? PlanItem.Choice.WANTED : PlanItem.Choice.RECOMMENDED;
  }

  /** Returns a talk with the reasons of its score; with score 0 if it would not be recommended. */
  Recommendation explain(CorpusTalk talk) {
    Integer place = places.get(talk);
    return place != null
        ? ranking.get(place)
        : new Recommendation(talk, 0, List.of(new Reason("you asked for it", 0, List.of())));
  }
}
