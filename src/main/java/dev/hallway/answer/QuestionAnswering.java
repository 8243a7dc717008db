package dev.hallway.answer;

import dev.hallway.question.Question;
import dev.hallway.question.QuestionParser;
import dev.hallway.question.Years;
import java.util.List;

/** Answers a question in plain English by the call that it maps to. */
final class QuestionAnswering {
  private static final int RELATED = 12;
  private static final int LISTED = 20;
  private static final int SIMILAR = 10;
  private static final int BEFORE = 5;

  private final LocalAnswers answers;
  private final TimeQuestions timeQuestions;

  QuestionAnswering(LocalAnswers answers, TimeAnswers overTime) {
    this.answers = answers;
    this.timeQuestions = new TimeQuestions(overTime);
  }

  /**
   * Answers a question.
   *
   * @throws ProblemException if it is not understood, with the questions that are known, or names
   *     something unknown
   */
  AskAnswer answer(String text) {
    Question question = new QuestionParser().parse(text).orElseThrow(() -> notUnderstood(text));
    Answer answer = answer(text, question);
    return new AskAnswer(
        text,
        new AskAnswer.Understood(kind(question, answer), question.inWords()),
        answer,
        answers.note());
  }

  /** Answers; what is neither a question nor like any name is told so, with the questions. */
  private Answer answer(String text, Question question) {
    try {
      return answer(question);
    } catch (ProblemException e) {
      boolean bare =
          question instanceof Question.RelatedTo related
              && related.names().parts().equals(List.of(text.strip()));
      throw bare && text.strip().contains(" ") && e.problem().nearest().isEmpty()
          ? notUnderstood(text)
          : e;
    }
  }

  private static ProblemException notUnderstood(String text) {
    return new ProblemException(
        Problem.of(
            400,
            "Not understood",
            "'%s' is no question that Hallway knows; ask like '%s', or give a name"
                .formatted(text, QuestionParser.examples().getFirst()),
            QuestionParser.examples()));
  }

  private Answer answer(Question question) {
    return switch (question) {
      case Question.RelatedTo q ->
          answers.related(q.names(), "", RELATED, q.years().since(), q.years().until());
      case Question.SpeakersOn q ->
          answers.related(q.names(), "person", LISTED, q.years().since(), q.years().until());
      case Question.DevroomsOn q ->
          answers.related(q.names(), "devroom", LISTED, q.years().since(), q.years().until());
      case Question.TalksAbout q -> talksAbout(q);
      case Question.TalksBy q -> talksBy(q);
      case Question.Person q -> answers.person(q.name());
      case Question.TalkDetail q -> answers.talk(q.id().toString());
      case Question.TalksLike q -> like(q);
      case Question.Recommend q ->
          answers.recommend(
              new RecommendationRequest(
                  q.edition() == null ? null : q.edition().value(),
                  null,
                  null,
                  null,
                  q.interests().parts(),
                  null,
                  null,
                  null));
      case Question.Plan q ->
          answers.plan(
              PlanningRequest.of(
                  q.edition() == null ? null : q.edition().value(), q.interests().parts()));
      case Question.WatchFirst q -> answers.watchFirst(id(q.talk()), BEFORE);
      case Question.Development q -> timeQuestions.answer(q);
      case Question.Changes q -> timeQuestions.answer(q);
    };
  }

  private TalksAnswer talksAbout(Question.TalksAbout question) {
    Integer year = question.edition() == null ? null : question.edition().year();
    Years years = question.years();
    return answers.talks(
        question.names(), year == null ? years.since() : year, year == null ? years.until() : year);
  }

  private PersonAnswer talksBy(Question.TalksBy question) {
    PersonAnswer all = answers.person(question.person());
    if (question.years().isAll()) {
      return all;
    }
    List<TalkSummary> talks =
        all.talks().stream()
            .filter(
                talk -> question.years().contains(Integer.parseInt(talk.start().substring(0, 4))))
            .toList();
    return new PersonAnswer(
        all.person(), talks, all.topics(), all.sharedStages(), all.topicsByYear());
  }

  private SimilarAnswer like(Question.TalksLike question) {
    Years years = question.years();
    List<String> editions =
        years.isAll()
            ? List.of()
            : answers.editions().editions().stream()
                .filter(edition -> years.contains(edition.year()))
                .map(EditionsAnswer.EditionAnswer::id)
                .toList();
    return answers.similar(id(question.talk()), SIMILAR, editions);
  }

  private String id(String idOrTitle) {
    return idOrTitle.matches("[a-z0-9-]+-\\d{4}/\\S+")
        ? idOrTitle
        : answers
            .findTitled(idOrTitle)
            .map(talk -> talk.talk().id().toString())
            .orElseThrow(() -> unknownTalk(idOrTitle));
  }

  private ProblemException unknownTalk(String title) {
    List<String> nearest =
        answers.search(title, 3).talks().stream()
            .map(talk -> talk.talk() + " " + talk.title())
            .toList();
    return ProblemException.unknown(
        "Unknown talk",
        "There is no talk '%s'; give its id, as in fosdem-2023/14120, which 'hallway search' finds"
            .formatted(title),
        nearest);
  }

  private static AskAnswer.Kind kind(Question question, Answer answer) {
    return switch (question) {
      case Question.RelatedTo _ -> AskAnswer.Kind.RELATED;
      case Question.SpeakersOn _ -> AskAnswer.Kind.PEOPLE;
      case Question.DevroomsOn _ -> AskAnswer.Kind.DEVROOMS;
      case Question.TalksAbout _ -> AskAnswer.Kind.TALKS;
      case Question.TalksBy _ -> AskAnswer.Kind.PERSON;
      case Question.Person _ -> AskAnswer.Kind.PERSON;
      case Question.TalkDetail _ -> AskAnswer.Kind.TALK;
      case Question.TalksLike _ -> AskAnswer.Kind.SIMILAR;
      case Question.Recommend _ -> AskAnswer.Kind.RECOMMENDATIONS;
      case Question.Plan _ -> AskAnswer.Kind.PLAN;
      case Question.WatchFirst _ -> AskAnswer.Kind.BEFORE;
      case Question.Development _, Question.Changes _ ->
          answer instanceof HistoryAnswer ? AskAnswer.Kind.HISTORY : AskAnswer.Kind.TRENDS;
    };
  }
}
