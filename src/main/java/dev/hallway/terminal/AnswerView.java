package dev.hallway.terminal;

import dev.hallway.answer.Answer;
import dev.hallway.answer.AskAnswer;
import dev.hallway.answer.DevroomAnswer;
import dev.hallway.answer.EditionsAnswer;
import dev.hallway.answer.HistoryAnswer;
import dev.hallway.answer.OrganizationAnswer;
import dev.hallway.answer.PersonAnswer;
import dev.hallway.answer.PlanAnswer;
import dev.hallway.answer.Problem;
import dev.hallway.answer.ProgrammeAnswer;
import dev.hallway.answer.RecommendationsAnswer;
import dev.hallway.answer.RelatedAnswer;
import dev.hallway.answer.ReportAnswer;
import dev.hallway.answer.SearchAnswer;
import dev.hallway.answer.SimilarAnswer;
import dev.hallway.answer.StatsAnswer;
import dev.hallway.answer.TalkAnswer;
import dev.hallway.answer.TalksAnswer;
import dev.hallway.answer.TechnologyAnswer;
import dev.hallway.answer.TrendsAnswer;
import dev.hallway.answer.WatchFirstAnswer;
import java.util.List;
import java.util.function.Consumer;

/**
 * Shows answers on a terminal.
 *
 * <p>No line is wider than the terminal; without colour there is no escape code in it; control
 * characters of names, titles and quotes never reach it. Every text ends with a line break. The
 * text is to be printed in UTF-8. Immutable.
 */
public final class AnswerView {
  /** The status of a question that is not understood; then what is near are other questions. */
  private static final int NOT_UNDERSTOOD = 400;

  private final Terminal terminal;

  public AnswerView(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Shows an answer. */
  public String render(Answer answer) {
    return print(page -> add(answer, page));
  }

  /**
   * Shows why there is no answer, with the names near the one at fault or, where the question was
   * not understood, questions that can be asked.
   */
  public String render(Problem problem) {
    return print(page -> {
      page.text(problem.title(), 0, Style.BAD);
      page.text(problem.detail(), 0, Style.PLAIN);
      List<String> nearest = problem.nearest();
      if (nearest.isEmpty()) {
        return;
      }
      if (problem.status() == NOT_UNDERSTOOD) {
        page.heading("Questions that can be asked");
        nearest.forEach(example -> page.text("hallway ask " + quoted(example), 2, Style.PLAIN));
      } else {
        page.heading("Near it");
        page.list(nearest, 2, Style.TOOL);
      }
    });
  }

  private static void add(Answer answer, Page page) {
    ListViews lists = new ListViews(page);
    switch (answer) {
      case AskAnswer asked -> addAsked(asked, page);
      case RelatedAnswer related -> new RelatedView(page).add(related);
      case TalkAnswer talk -> new TalkView(page).add(talk);
      case TalksAnswer talks -> lists.add(talks);
      case SimilarAnswer similar -> lists.add(similar);
      case WatchFirstAnswer before -> lists.add(before);
      case PersonAnswer person -> lists.add(person);
      case RecommendationsAnswer recommendations -> lists.add(recommendations);
      case PlanAnswer plan -> new PlanView(page).add(plan);
      case SearchAnswer search -> lists.add(search);
      case TechnologyAnswer technology -> lists.add(technology);
      case EditionsAnswer editions -> lists.add(editions);
      case DevroomAnswer devroom -> new EntityViews(page).add(devroom);
      case OrganizationAnswer organization -> new EntityViews(page).add(organization);
      case ReportAnswer report -> new EntityViews(page).add(report);
      case ProgrammeAnswer programme -> new EntityViews(page).add(programme);
      case StatsAnswer stats -> lists.add(stats);
      case TrendsAnswer trends -> new TimeViews(page).add(trends);
      case HistoryAnswer history -> new TimeViews(page).add(history);
    }
  }

  private static void addAsked(AskAnswer asked, Page page) {
    page.text(asked.understood().text(), 0, Style.TITLE);
    if (asked.note() != null) {
      page.text(asked.note(), 0, Style.DIM);
    }
    page.gap();
    add(asked.answer(), page);
  }

  private static String quoted(String example) {
    return example.contains(" ") ? '"' + example + '"' : example;
  }

  private String print(Consumer<Page> content) {
    Page page = new Page(terminal);
    content.accept(page);
    return page.print();
  }
}
