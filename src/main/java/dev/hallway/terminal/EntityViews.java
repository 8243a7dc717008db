package dev.hallway.terminal;

import dev.hallway.answer.DevroomAnswer;
import dev.hallway.answer.DevroomAnswer.DevroomYear;
import dev.hallway.answer.OrganizationAnswer;
import dev.hallway.answer.ProgrammeAnswer;
import dev.hallway.answer.ReportAnswer;
import dev.hallway.answer.TalkSummary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows devrooms, organisations, reports and programmes. */
final class EntityViews {
  private final Page page;
  private final ListViews lists;

  EntityViews(Page page) {
    this.page = page;
    this.lists = new ListViews(page);
  }

  void add(DevroomAnswer answer) {
    EntityHeading.add(
        page,
        answer.devroom(),
        answer.years().stream()
            .collect(
                Collectors.toMap(DevroomYear::year, year -> year.talks().size(), Integer::sum)));
    lists.entities("About", answer.topics());
    lists.entities("Speakers", answer.speakers());
    talks(answer.years().reversed().stream().flatMap(year -> year.talks().stream()).toList());
  }

  void add(OrganizationAnswer answer) {
    Map<Integer, Integer> byYear = new TreeMap<>();
    answer.years().forEach(year -> byYear.put(year.year(), year.talks().size()));
    EntityHeading.add(page, answer.organization(), byYear);
    lists.entities("Backs", answer.backed());
    lists.entities("Named with", answer.technologies());
    lists.entities("Speakers", answer.speakers());
    talks(answer.years().reversed().stream().flatMap(year -> year.talks().stream()).toList());
  }

  private void talks(List<TalkSummary> talks) {
    page.heading("Talks");
    lists.talks(talks, talks.size());
  }

  void add(ReportAnswer answer) {
    page.line(Line.of(answer.title(), Style.TITLE));
    page.list(
        Stream.of(answer.author(), answer.published(), answer.address())
            .filter(Objects::nonNull)
            .toList(),
        0,
        Style.DIM);
    page.heading("Talks it speaks of");
    for (ReportAnswer.DiscussedTalk discussed : answer.talks()) {
      new TalkList(page).talk(discussed.talk());
      page.text('"' + discussed.quote() + '"', 2 * Page.INDENT.length(), Style.PLAIN);
    }
    lists.entities("It names", answer.entities());
  }

  void add(ProgrammeAnswer answer) {
    page.line(Line.of(answer.edition().name(), Style.TITLE));
    page.text(answer.edition().venue() + ", " + answer.edition().city(), 0, Style.DIM);
    for (ProgrammeAnswer.Day day : answer.days()) {
      for (ProgrammeAnswer.DevroomDay devroom : day.devrooms()) {
        page.heading(day.date() + page.signs().dot() + devroom.name());
        devroom.talks().forEach(new TalkList(page)::talk);
      }
    }
  }
}
