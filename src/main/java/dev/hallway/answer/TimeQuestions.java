package dev.hallway.answer;

import dev.hallway.question.Change;
import dev.hallway.question.Question;
import dev.hallway.question.Years;
import java.util.List;

/**
 * Answers questions about the years: of one technology with its history, of several and of the
 * whole conference with trends, each without what was not asked.
 */
final class TimeQuestions {
  private static final int LISTED = 20;

  private final TimeAnswers overTime;

  TimeQuestions(TimeAnswers overTime) {
    this.overTime = overTime;
  }

  /** Answers how technologies fared. A history has no end, so years with one make it a trend. */
  Answer answer(Question.Development question) {
    List<String> names = overTime.technologies(question.names());
    Years years = question.years();
    return names.size() == 1 && years.until() == null
        ? overTime.history(names.getFirst(), years.since())
        : overTime.trends(names, LISTED, years.since(), years.until());
  }

  /** Answers what changed, at the conference or around one technology. */
  Answer answer(Question.Changes question) {
    Years years = question.years();
    List<String> names = overTime.technologies(question.names());
    return switch (names.size()) {
      case 0 ->
          only(question.change(), overTime.trends(List.of(), LISTED, years.since(), years.until()));
      case 1 -> only(question.change(), years, names.getFirst());
      default ->
          throw ProblemException.bad(
              "Too many names",
              "'%s' are %d technologies; ask around one of them"
                  .formatted(question.names().inWords(), names.size()));
    };
  }

  private static TrendsAnswer only(Change change, TrendsAnswer all) {
    boolean any = change == Change.ANY;
    return new TrendsAnswer(
        all.since(),
        all.until(),
        all.talksByYear(),
        all.named(),
        any || change == Change.RISING ? all.rising() : List.of(),
        any || change == Change.FADED ? all.fading() : List.of(),
        any || change == Change.NEW ? all.newcomers() : List.of());
  }

  private HistoryAnswer only(Change change, Years years, String technology) {
    Integer until = years.until();
    Integer since =
        years.since() == null && until != null
            ? Integer.valueOf(TimeAnswers.recent(until))
            : years.since();
    HistoryAnswer all = overTime.history(technology, since);
    boolean any = change == Change.ANY;
    return new HistoryAnswer(
        all.technology(),
        all.since(),
        all.talksByYear(),
        all.shareByYear(),
        any ? all.people() : List.of(),
        any ? all.devrooms() : List.of(),
        any || change == Change.NEW
            ? all.newcomers().stream()
                .filter(one -> until == null || one.firstYear() <= until)
                .toList()
            : List.of(),
        any || change == Change.FADED ? all.faded() : List.of());
  }
}
