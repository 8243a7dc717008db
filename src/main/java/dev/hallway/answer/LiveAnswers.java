package dev.hallway.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers of a server whose graph may change: each question goes to the read model that was loaded
 * last. Safe for use by many threads.
 */
public final class LiveAnswers implements Answers {
  private volatile LocalAnswers latest;

  /** Creates answers that come from {@code first} until there are others. */
  public LiveAnswers(LocalAnswers first) {
    latest = first;
  }

  /** Answers from {@code next} from now on; questions that are being answered stay as they are. */
  public void replace(LocalAnswers next) {
    latest = next;
  }

  @Override
  public AskAnswer ask(String question) {
    return latest.ask(question);
  }

  @Override
  public RelatedAnswer related(
      String name, String type, int limit, @Nullable Integer since, @Nullable Integer until) {
    return latest.related(name, type, limit, since, until);
  }

  @Override
  public NeighbourhoodAnswer neighbourhood(String name, int limit) {
    return latest.neighbourhood(name, limit);
  }

  @Override
  public TalkAnswer talk(String id) {
    return latest.talk(id);
  }

  @Override
  public SimilarAnswer similar(String id, int limit, List<String> editions) {
    return latest.similar(id, limit, editions);
  }

  @Override
  public WatchFirstAnswer watchFirst(String id, int limit) {
    return latest.watchFirst(id, limit);
  }

  @Override
  public RecommendationsAnswer recommend(RecommendationRequest request) {
    return latest.recommend(request);
  }

  @Override
  public SearchAnswer search(String words, int limit) {
    return latest.search(words, limit);
  }

  @Override
  public CompletionAnswer complete(String text, int limit) {
    return latest.complete(text, limit);
  }

  @Override
  public TechnologyAnswer technology(String name) {
    return latest.technology(name);
  }

  @Override
  public PersonAnswer person(String name) {
    return latest.person(name);
  }

  @Override
  public OrganizationAnswer organization(String name) {
    return latest.organization(name);
  }

  @Override
  public DevroomAnswer devroom(String name) {
    return latest.devroom(name);
  }

  @Override
  public ReportAnswer report(String id) {
    return latest.report(id);
  }

  @Override
  public ProgrammeAnswer programme(String edition) {
    return latest.programme(edition);
  }

  @Override
  public TrendsAnswer trends(
      List<String> names, int limit, @Nullable Integer since, @Nullable Integer until) {
    return latest.trends(names, limit, since, until);
  }

  @Override
  public HistoryAnswer history(String name, @Nullable Integer since) {
    return latest.history(name, since);
  }

  @Override
  public EditionsAnswer editions() {
    return latest.editions();
  }

  @Override
  public StatsAnswer stats() {
    return latest.stats();
  }

  @Override
  public PlanAnswer plan(PlanningRequest request) {
    return latest.plan(request);
  }

  @Override
  public String planCalendar(PlanningRequest request) {
    return latest.planCalendar(request);
  }

  @Override
  public BookmarksAnswer bookmarks(BookmarksRequest request) {
    return latest.bookmarks(request);
  }
}
