package dev.hallway.answer;

import dev.hallway.answer.HistoryAnswer.CompanionAnswer;
import dev.hallway.answer.TrendsAnswer.TrendAnswer;
import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.question.Names;
import dev.hallway.relatedness.Changes;
import dev.hallway.relatedness.History;
import dev.hallway.relatedness.Trend;
import dev.hallway.relatedness.Trends;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says what changed over the years, in the API's shapes. */
final class TimeAnswers {
  /** Years that count as now where none are asked for. */
  private static final int RECENT = 5;

  private static final int COMPANIONS = 12;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private final Corpus corpus;
  private final Trends trends;
  private final SubjectFinder subjects;
  private final Summaries summaries;

  TimeAnswers(Corpus corpus, SubjectFinder subjects) {
    this.corpus = corpus;
    this.trends = new Trends(corpus);
    this.subjects = subjects;
    this.summaries = new Summaries(corpus);
  }

  TrendsAnswer trends(
      List<String> names, int limit, @Nullable Integer since, @Nullable Integer until) {
    RelatedAnswers.checkLimit(limit);
    checkYears(since, until);
    SortedMap<Integer, Integer> all = trends.talksByYear();
    int last = until == null ? lastYear(all) : until;
    int first = since == null ? recent(last) : since;
    checkOrder(first, last);
    if (!names.isEmpty()) {
      List<TrendAnswer> named =
          names.stream().map(name -> trend(technology(name), first, last, all)).toList();
      return new TrendsAnswer(first, last, all, named, List.of(), List.of(), List.of());
    }
    Changes changes = trends.changes(first, last, limit);
    return new TrendsAnswer(
        first,
        last,
        all,
        List.of(),
        changes.rising().stream().map(this::trend).toList(),
        changes.fading().stream().map(this::trend).toList(),
        changes.newcomers().stream().map(this::trend).toList());
  }

  HistoryAnswer history(String name, @Nullable Integer since) {
    checkYears(since, null);
    int first = since == null ? recent(lastYear(trends.talksByYear())) : since;
    History history = trends.history(technology(name), first, COMPANIONS);
    return new HistoryAnswer(
        summaries.entity(history.technology()),
        first,
        history.talksByYear(),
        history.shareByYear(),
        companions(history.people()),
        companions(history.devrooms()),
        companions(history.newcomers()),
        companions(history.faded()));
  }

  /**
   * Checks the years that somebody asks for.
   *
   * @throws ProblemException if one is not of four digits, or they are the wrong way round
   */
  static void checkYears(@Nullable Integer since, @Nullable Integer until) {
    checkYear("since", since);
    checkYear("until", until);
    if (since != null && until != null) {
      checkOrder(since, until);
    }
  }

  private static void checkYear(String name, @Nullable Integer year) {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw ProblemException.bad(
          "A parameter is out of range",
          "'%s' is %d; give a year of four digits, as in 2019".formatted(name, year));
    }
  }

  private static void checkOrder(int since, int until) {
    if (since > until) {
      throw ProblemException.bad(
          "No such years", "'since' is %d, after 'until', %d; swap them".formatted(since, until));
    }
  }

  /** Returns the first of the years up to one that count as now. */
  static int recent(int last) {
    return last - RECENT + 1;
  }

  /** Returns the names of technologies in a question: the whole wording if it is one. */
  List<String> technologies(Names names) {
    return corpus.names().find(names.whole(), NodeType::isTechnology).isPresent()
        ? List.of(names.whole())
        : names.parts();
  }

  private Node technology(String name) {
    return subjects.get(name.strip(), "technology", NodeType::isTechnology);
  }

  private static int lastYear(SortedMap<Integer, Integer> talksByYear) {
    return talksByYear.isEmpty() ? 0 : talksByYear.lastKey();
  }

  private TrendAnswer trend(Trend trend) {
    return new TrendAnswer(
        summaries.entity(trend.technology()),
        trend.strength(),
        trend.shareBefore(),
        trend.shareNow(),
        trend.talksByYear());
  }

  private TrendAnswer trend(
      Node technology, int since, int until, SortedMap<Integer, Integer> all) {
    SortedMap<Integer, Integer> own = trends.talksByYear(technology);
    return new TrendAnswer(
        summaries.entity(technology),
        0,
        share(own.headMap(since), all.headMap(since)),
        share(own.subMap(since, until + 1), all.subMap(since, until + 1)),
        new TreeMap<>(own));
  }

  private static double share(SortedMap<Integer, Integer> own, SortedMap<Integer, Integer> all) {
    int total = all.values().stream().mapToInt(Integer::intValue).sum();
    int part = own.values().stream().mapToInt(Integer::intValue).sum();
    return total == 0 ? 0 : (double) part / total;
  }

  private List<CompanionAnswer> companions(List<History.Companion> companions) {
    return companions.stream()
        .map(companion ->
            new CompanionAnswer(
                summaries.entity(companion.node()),
                companion.talks(),
                companion.firstYear(),
                companion.lastYear(),
                summaries.talk(corpus.findTalk(companion.latest()).orElseThrow())))
        .toList();
  }
}
