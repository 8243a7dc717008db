package dev.hallway.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about the graph; each call has its twin in the HTTP API.
 *
 * <p>Two implementations: one over the read model in memory, one over a running server's API.
 */
public interface Answers {
  /**
   * Answers a question in plain English ({@code GET /api/ask}).
   *
   * @throws ProblemException if the question is not understood or names something unknown
   */
  AskAnswer ask(String question);

  /**
   * Says what relates to something ({@code GET /api/related}).
   *
   * @param name a name, or several joined by "and" or commas
   * @param type {@code technology}, {@code tool}, {@code person}, …; empty for any
   * @param limit at most so many of each type, from 1
   * @param since first year that counts; null for all
   * @param until last year that counts; null for all
   * @throws ProblemException if the name is unknown, with the nearest names
   */
  RelatedAnswer related(
      String name, String type, int limit, @Nullable Integer since, @Nullable Integer until);

  /**
   * Lists the technologies nearest to one, and how they go together ({@code GET
   * /api/technologies/{slug}/neighbourhood}).
   *
   * @param name slug or name of a technology
   * @param limit at most so many neighbours, from 1
   * @throws ProblemException if there is no such technology
   */
  NeighbourhoodAnswer neighbourhood(String name, int limit);

  /**
   * Describes a talk ({@code GET /api/talks/{edition}/{event}}).
   *
   * @throws ProblemException if there is no such talk
   */
  TalkAnswer talk(String id);

  /**
   * Lists talks like a talk ({@code GET /api/talks/{edition}/{event}/similar}).
   *
   * @param editions ids of the editions to look in; empty for all
   * @throws ProblemException if there is no such talk or edition
   */
  SimilarAnswer similar(String id, int limit, List<String> editions);

  /**
   * Lists earlier talks that prepare a talk ({@code GET /api/talks/{edition}/{event}/before}).
   *
   * @throws ProblemException if there is no such talk
   */
  WatchFirstAnswer watchFirst(String id, int limit);

  /**
   * Recommends talks of an edition ({@code POST /api/recommendations}).
   *
   * @throws ProblemException if the request names an unknown edition, talk or interest
   */
  RecommendationsAnswer recommend(RecommendationRequest request);

  /**
   * Plans a weekend ({@code POST /api/plans}).
   *
   * @throws ProblemException if the request names something unknown, or no plan can have all of it
   */
  PlanAnswer plan(PlanningRequest request);

  /**
   * Plans a weekend and returns it as iCalendar text ({@code POST /api/plans} with {@code Accept:
   * text/calendar}).
   *
   * @throws ProblemException as {@link #plan} does
   */
  String planCalendar(PlanningRequest request);

  /**
   * Reads which talks somebody has bookmarked ({@code POST /api/bookmarks}).
   *
   * @throws ProblemException if the edition is unknown or the calendar cannot be read
   */
  BookmarksAnswer bookmarks(BookmarksRequest request);

  /** Finds entities and talks by words ({@code GET /api/search}). */
  SearchAnswer search(String words, int limit);

  /**
   * Completes the name that a text ends with ({@code GET /api/complete}).
   *
   * @param text what was typed so far, a beginning or a question that ends with one
   */
  CompletionAnswer complete(String text, int limit);

  /**
   * Describes a technology with its talks by year ({@code GET /api/technologies/{slug}}).
   *
   * @param name slug or name
   * @throws ProblemException if there is no such technology
   */
  TechnologyAnswer technology(String name);

  /**
   * Describes a person with all talks ({@code GET /api/people/{slug}}).
   *
   * @param name slug or name
   * @throws ProblemException if there is no such person
   */
  PersonAnswer person(String name);

  /**
   * Says which technologies rise, fade and are new ({@code GET /api/trends}).
   *
   * @param names technologies to follow by name; empty for those that changed most
   * @param limit at most so many of each kind, from 1
   * @param since first year to compare with all before; null for the last five years
   * @param until last year to compare; null for the last there is
   * @throws ProblemException if a name is unknown or the years are the wrong way round
   */
  TrendsAnswer trends(
      List<String> names, int limit, @Nullable Integer since, @Nullable Integer until);

  /**
   * Says how a technology fared over the years ({@code GET /api/history}).
   *
   * @param since the year from which something counts as new; null for the last five years
   * @throws ProblemException if there is no such technology
   */
  HistoryAnswer history(String name, @Nullable Integer since);

  /**
   * Describes an organisation with the talks that name it ({@code GET /api/organizations/{slug}}).
   *
   * @param name slug or name
   * @throws ProblemException if there is no such organisation
   */
  OrganizationAnswer organization(String name);

  /**
   * Describes a devroom over all its years and names ({@code GET /api/devrooms/{slug}}).
   *
   * @param name slug or any of its names
   * @throws ProblemException if there is no such devroom
   */
  DevroomAnswer devroom(String name);

  /**
   * Describes a report in short quotes ({@code GET /api/reports/{id}}).
   *
   * @throws ProblemException if there is no such report
   */
  ReportAnswer report(String id);

  /**
   * Lists the talks of an edition by day and devroom ({@code GET /api/editions/{id}}).
   *
   * @throws ProblemException if there is no such edition
   */
  ProgrammeAnswer programme(String edition);

  /** Lists the editions ({@code GET /api/editions}). */
  EditionsAnswer editions();

  /** Counts what the graph holds ({@code GET /api/stats}). */
  StatsAnswer stats();
}
