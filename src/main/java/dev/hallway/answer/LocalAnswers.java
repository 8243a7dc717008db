package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.corpus.Tie;
import dev.hallway.graph.GraphContents.DiscussionRow;
import dev.hallway.graph.GraphContents.ReportRow;
import dev.hallway.graph.GraphCounts;
import dev.hallway.graph.Snapshot;
import dev.hallway.question.Names;
import dev.hallway.question.Question;
import dev.hallway.question.QuestionParser;
import dev.hallway.schedule.Edition;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers from the read model in memory. Safe for use by many threads. */
public final class LocalAnswers implements Answers {
  private static final int TOPICS = 15;

  private final Corpus corpus;
  private final GraphCounts counts;
  private final Summaries summaries;
  private final SubjectFinder subjects;
  private final RelatedAnswers related;
  private final Recommendations recommendations;
  private final TimeAnswers overTime;
  private final Planning planning;
  private final Searching searching;

  /** Creates answers from everything in {@code corpus}. */
  public LocalAnswers(Corpus corpus, GraphCounts counts) {
    this.corpus = corpus;
    this.counts = counts;
    this.summaries = new Summaries(corpus);
    this.subjects = new SubjectFinder(corpus);
    this.related = new RelatedAnswers(corpus);
    this.recommendations = new Recommendations(corpus);
    this.overTime = new TimeAnswers(corpus);
    this.planning = new Planning(corpus, recommendations, InstantSource.system());
    this.searching = new Searching(corpus);
  }

  /** Creates answers from everything in {@code snapshot}. */
  public static LocalAnswers of(Snapshot snapshot) {
    return new LocalAnswers(Corpus.of(snapshot.contents()), snapshot.counts());
  }

  @Override
  public AskAnswer ask(String question) {
    return new QuestionAnswering(this).answer(question);
  }

  @Override
  public RelatedAnswer related(
      String name, String type, int limit, @Nullable Integer since, @Nullable Integer until) {
    if (name.isBlank()) {
      throw ProblemException.bad("No name", "'name' is blank; ask like ?name=eBPF");
    }
    return related(names(name), type, limit, since, until);
  }

  RelatedAnswer related(
      Names names, String type, int limit, @Nullable Integer since, @Nullable Integer until) {
    return related.related(subjects.find(names), type, limit, since, until);
  }

  TalksAnswer talks(Names names, @Nullable Integer since, @Nullable Integer until) {
    return related.talks(subjects.find(names), since, until);
  }

  /** Splits a bare wording into names, as a question of nothing but names is. */
  private static Names names(String wording) {
    return new QuestionParser()
                    .parse(wording)
                    .orElse(
                        new Question.RelatedTo(Names.of(wording), dev.hallway.question.Years.ALL))
                instanceof Question.RelatedTo(Names names, var years)
            && years.isAll()
        ? names
        : Names.of(wording);
  }

  @Override
  public TalkAnswer talk(String id) {
    CorpusTalk talk = recommendations.talk(id);
    List<EntitySummary> entities = new ArrayList<>();
    for (int p = corpus.firstOfTalk(talk.index()); p < corpus.firstOfTalk(talk.index() + 1); p++) {
      Node node = corpus.node(corpus.nodeAt(p));
      if (node.type() != NodeType.DEVROOM) {
        entities.add(summaries.entity(node));
      }
    }
    return new TalkAnswer(
        summaries.talk(talk),
        talk.talk().subtitle(),
        talk.talk().id().edition().value(),
        talk.talk().abstractText(),
        entities,
        talk.talk().links().stream()
            .map(link ->
                new TalkAnswer.LinkAnswer(
                    link.url(), link.label(), link.kind().name().toLowerCase(Locale.ROOT)))
            .toList(),
        quotes(talk));
  }

  private List<ReportQuote> quotes(CorpusTalk talk) {
    List<ReportQuote> quotes = new ArrayList<>();
    for (ReportRow report : corpus.reports()) {
      for (DiscussionRow row : report.discussions()) {
        if (row.talk().equals(talk.talk().id())) {
          quotes.add(
              new ReportQuote(
                  report.id(),
                  report.title(),
                  report.author(),
                  report.address(),
                  row.attended(),
                  row.opinion().word(),
                  row.quote()));
        }
      }
    }
    return quotes;
  }

  @Override
  public SimilarAnswer similar(String id, int limit, List<String> editions) {
    return recommendations.similar(id, limit, editions);
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
    Node node = subjects.get(name, "technology", NodeType::isTechnology);
    Map<Integer, List<TalkSummary>> years = new TreeMap<>();
    for (int p = corpus.firstOfNode(node.index()); p < corpus.firstOfNode(node.index() + 1); p++) {
      CorpusTalk talk = corpus.talk(corpus.talkAt(p));
      years.computeIfAbsent(talk.year(), year -> new ArrayList<>()).add(summaries.talk(talk));
    }
    return new TechnologyAnswer(
        summaries.entity(node),
        years.entrySet().stream()
            .map(year -> new TechnologyAnswer.YearOfTalks(year.getKey(), year.getValue()))
            .toList());
  }

  @Override
  public PersonAnswer person(String name) {
    Node person = subjects.get(name, "person", type -> type == NodeType.PERSON);
    List<CorpusTalk> talks = new ArrayList<>();
    for (int p = corpus.firstOfNode(person.index());
        p < corpus.firstOfNode(person.index() + 1);
        p++) {
      if (corpus.tieOfNodeAt(p).kind() == Tie.Kind.GAVE) {
        talks.add(corpus.talk(corpus.talkAt(p)));
      }
    }
    talks.sort(
        Comparator.<CorpusTalk>comparingInt(talk -> -talk.year())
            .thenComparing(talk -> talk.talk().start())
            .thenComparing(talk -> talk.talk().id()));
    return new PersonAnswer(
        summaries.entity(person),
        talks.stream().map(summaries::talk).toList(),
        frequent(talks, NodeType::isTechnology, person),
        frequent(talks, type -> type == NodeType.PERSON, person));
  }

  /** Returns the nodes that most of these talks are tied to, with the number of those talks. */
  private List<EntitySummary> frequent(
      List<CorpusTalk> talks, Predicate<NodeType> type, Node except) {
    Map<Integer, Integer> times = new LinkedHashMap<>();
    for (CorpusTalk talk : talks) {
      for (int p = corpus.firstOfTalk(talk.index());
          p < corpus.firstOfTalk(talk.index() + 1);
          p++) {
        int node = corpus.nodeAt(p);
        if (type.test(corpus.node(node).type()) && node != except.index()) {
          times.merge(node, 1, Integer::sum);
        }
      }
    }
    return times.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TOPICS)
        .map(entry -> {
          EntitySummary whole = summaries.entity(corpus.node(entry.getKey()));
          return new EntitySummary(
              whole.name(), whole.slug(), whole.type(), whole.aliases(), entry.getValue());
        })
        .toList();
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
    Map<String, Integer> talks = new TreeMap<>();
    corpus
        .talks()
        .forEach(talk -> talks.merge(talk.talk().id().edition().value(), 1, Integer::sum));
    List<Edition> samples = corpus.listSampleEditions();
    return new EditionsAnswer(
        corpus.listEditions().stream()
            .map(edition ->
                new EditionsAnswer.EditionAnswer(
                    edition.id().value(),
                    edition.name(),
                    edition.id().year(),
                    edition.start().toString(),
                    edition.end().toString(),
                    talks.getOrDefault(edition.id().value(), 0),
                    samples.contains(edition)))
            .toList());
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
    List<Edition> samples = corpus.listSampleEditions();
    if (samples.isEmpty()) {
      return null;
    }
    String years =
        String.join(
            ", ", samples.stream().map(edition -> String.valueOf(edition.id().year())).toList());
    return samples.size() == corpus.listEditions().size()
        ? "This rests on the sample that comes with Hallway (some talks of %s). For everything: hallway import fosdem --years 2013-2026"
            .formatted(years)
        : "Of %s only the sample is known. For all of it: hallway import fosdem --years %s"
            .formatted(years, years.replace(" ", ""));
  }

  /** Finds the talk of a title, or nothing. */
  java.util.Optional<CorpusTalk> findTitled(String title) {
    String folded = dev.hallway.corpus.Names.fold(title);
    return corpus.talks().stream()
        .filter(talk -> dev.hallway.corpus.Names.fold(talk.talk().title()).equals(folded))
        .reduce((earlier, later) -> later);
  }
}
