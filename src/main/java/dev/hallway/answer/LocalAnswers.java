package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.graph.GraphCounts;
import dev.hallway.graph.Snapshot;
import dev.hallway.question.Names;
import dev.hallway.question.Question;
import dev.hallway.question.QuestionParser;
import dev.hallway.question.Years;
import dev.hallway.relatedness.Relatedness;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers from the read model in memory. Safe for use by many threads. */
public final class LocalAnswers implements Answers {
  private final Corpus corpus;
  private final GraphCounts counts;
  private final QuestionParser parser = new QuestionParser();
  private final SubjectFinder subjects;
  private final RelatedAnswers related;
  private final Neighbourhood neighbourhood;
  private final Recommendations recommendations;
  private final TimeAnswers overTime;
  private final Planning planning;
  private final Searching searching;
  private final ReportAnswers reports;
  private final TalkAnswers talks;
  private final EntityAnswers entities;
  private final EditionAnswers editions;

  /** Creates answers from everything in {@code corpus}. */
  public LocalAnswers(Corpus corpus, GraphCounts counts) {
    this.corpus = corpus;
    this.counts = counts;
    Relatedness relatedness = new Relatedness(corpus);
    this.subjects = new SubjectFinder(corpus, relatedness);
    this.related = new RelatedAnswers(corpus, relatedness);
    this.neighbourhood = new Neighbourhood(corpus);
    this.recommendations = new Recommendations(corpus);
    this.overTime = new TimeAnswers(corpus, subjects);
    this.planning = new Planning(corpus, recommendations, InstantSource.system());
    this.searching = new Searching(corpus);
    this.reports = new ReportAnswers(corpus);
    this.talks = new TalkAnswers(corpus, reports);
    this.entities = new EntityAnswers(corpus, subjects, reports);
    this.editions = new EditionAnswers(corpus);
  }

  /** Creates answers from everything in {@code snapshot}. */
  public static LocalAnswers of(Snapshot snapshot) {
    return new LocalAnswers(Corpus.of(snapshot.contents()), snapshot.counts());
  }

  @Override
  public AskAnswer ask(String question) {
    return new QuestionAnswering(this, overTime).answer(question);
  }

  @Override
  public RelatedAnswer related(
      String name, String type, int limit, @Nullable Integer since, @Nullable Integer until) {
    if (name.isBlank()) {
      throw ProblemException.bad("No name", "'name' is blank; ask like ?name=eBPF");
    }
    Subject subject = subjects.findWhole(name).orElseGet(() -> subjects.find(names(name)));
    return related.related(subject, type, limit, since, until);
  }

  RelatedAnswer related(
      Names names, String type, int limit, @Nullable Integer since, @Nullable Integer until) {
    return related.related(subjects.find(names), type, limit, since, until);
  }

  TalksAnswer talks(Names names, @Nullable Integer since, @Nullable Integer until) {
    return related.talks(subjects.find(names), since, until);
  }

  /** Splits a bare wording into names, as a question of nothing but names is. */
  private Names names(String wording) {
    return parser.parse(wording).orElse(new Question.RelatedTo(Names.of(wording), Years.ALL))
                instanceof Question.RelatedTo(Names names, Years years)
            && years.isAll()
        ? names
        : Names.of(wording);
  }

  @Override
  public NeighbourhoodAnswer neighbourhood(String name, int limit) {
    Subject technology = new Subject(List.of(entities.getTechnology(name)), List.of());
    RelatedAnswer nearest = related.related(technology, "", limit, null, null);
    return new NeighbourhoodAnswer(nearest, neighbourhood.edges(nearest.related()));
  }

  @Override
  public TalkAnswer talk(String id) {
    return talks.talk(recommendations.talk(id));
  }

  @Override
  public SimilarAnswer similar(String id, int limit, List<String> only) {
    return recommendations.similar(id, limit, only);
  }

  @Override
  public WatchFirstAnswer watchFirst(String id, int limit) {
    return recommendations.watchFirst(id, limit);
  }

  @Override
  public RecommendationsAnswer recommend(RecommendationRequest request) {
    return recommendations.recommend(request);
  }

  @Override
  public PlanAnswer plan(PlanningRequest request) {
    return planning.plan(request);
  }

  @Override
  public String planCalendar(PlanningRequest request) {
    return planning.calendar(request);
  }

  @Override
  public BookmarksAnswer bookmarks(BookmarksRequest request) {
    return planning.bookmarks(request);
  }

  @Override
  public SearchAnswer search(String words, int limit) {
    return searching.search(words, limit);
  }

  @Override
  public CompletionAnswer complete(String text, int limit) {
    return searching.complete(text, limit);
  }

  @Override
  public TechnologyAnswer technology(String name) {
    return entities.technology(name);
  }

  @Override
  public PersonAnswer person(String name) {
    return entities.person(name);
  }

  @Override
  public OrganizationAnswer organization(String name) {
    return entities.organization(name);
  }

  @Override
  public DevroomAnswer devroom(String name) {
    return entities.devroom(name);
  }

  @Override
  public ReportAnswer report(String id) {
    return reports.report(id);
  }

  @Override
  public ProgrammeAnswer programme(String edition) {
    return editions.programme(recommendations.edition(edition));
  }

  @Override
  public TrendsAnswer trends(
      List<String> names, int limit, @Nullable Integer since, @Nullable Integer until) {
    return overTime.trends(names, limit, since, until);
  }

  @Override
  public HistoryAnswer history(String name, @Nullable Integer since) {
    return overTime.history(name, since);
  }

  @Override
  public EditionsAnswer editions() {
    return editions.editions();
  }

  @Override
  public StatsAnswer stats() {
    return new StatsAnswer(
        counts.editions(),
        counts.talks(),
        counts.reports(),
        counts.people(),
        counts.speakers(),
        counts.technologies(),
        counts.organizations(),
        counts.devrooms(),
        counts.rooms(),
        counts.mentions(),
        counts.discussions(),
        counts.related(),
        counts.relations(),
        corpus.listSampleEditions().size());
  }

  /** Returns what to know about every answer: whether it rests on the sample; null if not. */
  @Nullable String note() {
    return editions.note();
  }

  /** Finds the talk of a title, or nothing. */
  Optional<CorpusTalk> findTitled(String title) {
    return talks.findTitled(title);
  }
}
