package dev.hallway.evaluation;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.recommendation.Candidate;
import dev.hallway.recommendation.Feature;
import dev.hallway.recommendation.Options;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Recommender;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Orders the recommender's own candidates by the baselines. */
final class RecommendationBaselines {
  private final Corpus corpus;
  private final Recommender recommender;

  RecommendationBaselines(Corpus corpus, Recommender recommender) {
    this.corpus = corpus;
    this.recommender = recommender;
  }

  List<RecommendationFigures.Ranked> ranks(
      RecommendationBaseline baseline, RecommendationChoices attendee, Random random) {
    List<RecommendationFigures.Ranked> ranks = new ArrayList<>();
    for (TalkId held : attendee.talks()) {
      List<TalkId> known = attendee.without(held);
      List<Candidate> candidates =
          new ArrayList<>(
              recommender.listCandidates(
                  Profile.of(attendee.edition(), known), Options.STANDARD.praise(false)));
      Collections.shuffle(candidates, random);
      switch (baseline) {
        case RANDOM -> {}
        case SAME_DEVROOM -> candidates.sort(byDevroom(known));
        case TF_IDF ->
            candidates.sort(
                Comparator.comparingDouble(candidate -> -candidate.value(Feature.TEXT)));
      }
      List<CorpusTalk> talks =
          candidates.stream().flatMap(c -> corpus.findTalk(c.talk()).stream()).toList();
      ranks.add(attendee.ranked(held, talks));
    }
    return ranks;
  }

  private Comparator<Candidate> byDevroom(List<TalkId> known) {
    Map<String, Integer> seen = new HashMap<>();
    known.forEach(id -> seen.merge(devroom(id), 1, Integer::sum));
    return Comparator.comparingInt(candidate -> -seen.getOrDefault(devroom(candidate.talk()), 0));
  }

  private String devroom(TalkId talk) {
    return corpus.findTalk(talk).map(CorpusTalk::devroom).orElse("");
  }
}
