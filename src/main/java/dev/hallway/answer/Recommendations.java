package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.recommendation.Options;
import dev.hallway.recommendation.Profile;
import dev.hallway.recommendation.Reason;
import dev.hallway.recommendation.Recommender;
import dev.hallway.recommendation.SimilarTalk;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.TalkId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recommends talks, in the API's shapes. */
final class Recommendations {
  private static final int LIMIT = 10;

  private final Corpus corpus;
  private final Recommender recommender;
  private final Summaries summaries;

  Recommendations(Corpus corpus) {
    this.corpus = corpus;
    this.recommender = new Recommender(corpus);
    this.summaries = new Summaries(corpus);
  }

  RecommendationsAnswer recommend(RecommendationRequest request) {
    EditionId edition = edition(request.edition()).id();
    int limit = request.limit() == null ? LIMIT : request.limit();
    double diversity = request.diversity() == null ? 0 : request.diversity();
    RelatedAnswers.checkLimit(limit);
    if (!(diversity >= 0 && diversity <= 1)) {
      throw ProblemException.bad(
          "A parameter is out of range",
          "'diversity' is %s; give a number from 0 to 1".formatted(diversity));
    }
    Profile profile =
        profile(
            edition, request.attended(), request.interests(), request.liked(), request.disliked());
    boolean excludeConflicts = request.excludeConflicts() == null || request.excludeConflicts();
    Options options =
        Options.STANDARD.excludeConflicts(excludeConflicts).diversity(diversity).limit(limit);
    return new RecommendationsAnswer(
        edition.value(),
        recommender.recommend(profile, options).stream()
            .map(r -> summaries.recommendation(r.talk(), r.score(), reasons(r.reasons())))
            .toList());
  }

  Recommender recommender() {
    return recommender;
  }

  /**
   * Returns the person that a request describes; absent lists are empty.
   *
   * @throws ProblemException if there is no such talk
   */
  Profile profile(
      EditionId edition,
      @Nullable List<String> attended,
      @Nullable List<String> interests,
      @Nullable List<String> liked,
      @Nullable List<String> disliked) {
    List<String> likes = new ArrayList<>(RecommendationRequest.orEmpty(interests));
    likes.addAll(RecommendationRequest.orEmpty(liked));
    return new Profile(
        edition,
        talks(RecommendationRequest.orEmpty(attended)),
        recommender.understand(likes),
        recommender.understand(RecommendationRequest.orEmpty(disliked)));
  }

  SimilarAnswer similar(String id, int limit, List<String> editions) {
    RelatedAnswers.checkLimit(limit);
    CorpusTalk talk = talk(id);
    Set<EditionId> only = new LinkedHashSet<>();
    editions.forEach(edition -> only.add(edition(edition).id()));
    return new SimilarAnswer(
        summaries.talk(talk), alike(recommender.similar(talk.talk().id(), only, limit)));
  }

  WatchFirstAnswer watchFirst(String id, int limit) {
    RelatedAnswers.checkLimit(limit);
    CorpusTalk talk = talk(id);
    return new WatchFirstAnswer(
        summaries.talk(talk), alike(recommender.watchFirst(talk.talk().id(), limit)));
  }

  private List<RecommendationAnswer> alike(List<SimilarTalk> talks) {
    return talks.stream()
        .map(s -> summaries.recommendation(s.talk(), s.score(), reasons(s.reasons())))
        .toList();
  }

  List<ReasonAnswer> reasons(List<Reason> reasons) {
    return reasons.stream()
        .map(reason ->
            new ReasonAnswer(reason.text(), reason.contribution(), summaries.talks(reason.talks())))
        .toList();
  }

  List<TalkId> talks(List<String> ids) {
    return ids.stream().map(id -> talk(id).talk().id()).toList();
  }

  /**
   * Finds a talk by its id.
   *
   * @throws ProblemException if {@code id} is of another form, or there is no such talk
   */
  CorpusTalk talk(String id) {
    TalkId parsed;
    try {
      parsed = TalkId.parse(id);
    } catch (IllegalArgumentException e) {
      throw ProblemException.bad("Not a talk id", String.valueOf(e.getMessage()));
    }
    return corpus
        .findTalk(parsed)
        .orElseThrow(() -> {
          edition(parsed.edition().value());
          return ProblemException.unknown(
              "Unknown talk",
              "Talk '%s' is not in the graph; find its id with 'hallway search'".formatted(id),
              List.of());
        });
  }

  /**
   * Returns the edition of an id, the newest where it is null.
   *
   * @throws ProblemException if there is no such edition, or none at all
   */
  Edition edition(@Nullable String id) {
    List<String> known =
        corpus.listEditions().stream().map(edition -> edition.id().value()).toList();
    if (known.isEmpty()) {
      throw ProblemException.unknown(
          "Nothing imported",
          "The graph holds no edition; import one with 'hallway import fosdem --years 2026'",
          List.of());
    }
    if (id == null) {
      return corpus.listEditions().getLast();
    }
    try {
      return corpus.getEdition(new EditionId(id));
    } catch (IllegalArgumentException e) {
      throw ProblemException.unknown("Unknown edition", String.valueOf(e.getMessage()), known);
    }
  }
}
