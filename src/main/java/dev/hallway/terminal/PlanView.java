package dev.hallway.terminal;

import dev.hallway.answer.PlanAnswer;
import dev.hallway.answer.PlanAnswer.Slot;
import dev.hallway.answer.RecommendationAnswer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a plan: each day with what to see when, why, and where to go if a room is full. */
final class PlanView {
  private static final int TITLE_COLUMN = 15;
  private static final int MOST_REASONS = 3;
  private final Page page;

  PlanView(Page page) {
    this.page = page;
  }

  void add(PlanAnswer plan) {
    page.text("Your plan for " + plan.edition(), 0, Style.TITLE);
    changes(plan.changes());
    if (plan.slots().isEmpty()) {
      page.gap();
      page.text("Nothing fits; try longer hours.", 2, Style.PLAIN);
    }
    Map<String, List<Slot>> days =
        plan.slots().stream()
            .collect(
                Collectors.groupingBy(
                    slot -> slot.start().substring(0, 10), TreeMap::new, Collectors.toList()));
    days.values().forEach(this::day);
    missed(plan.missed());
    List<RecommendationAnswer> talks =
        plan.slots().stream().map(Slot::first).filter(Objects::nonNull).toList();
    if (!talks.isEmpty()) {
      new GoOn().with("talk", talks.getFirst().talk()).addTo(page);
    }
  }

  private void changes(List<PlanAnswer.ChangeAnswer> changes) {
    if (changes.isEmpty()) {
      return;
    }
    page.heading("What changed");
    for (PlanAnswer.ChangeAnswer change : changes) {
      page.text(change.text(), 2, change.kind().equals("added") ? Style.GOOD : Style.BAD);
    }
  }

  private void day(List<Slot> slots) {
    page.heading(Wordings.day(slots.getFirst().start()));
    int talks = (int) slots.stream().filter(slot -> slot.first() != null).count();
    int walking = slots.stream().mapToInt(Slot::walkingMinutes).sum();
    page.list(
        Stream.of(
                Wordings.count(talks, "talk"),
                walking == 0 ? "" : Wordings.count(walking, "minute") + " of walking")
            .filter(piece -> !piece.isEmpty())
            .toList(),
        0,
        Style.DIM);
    for (Slot slot : slots) {
      page.gap();
      if (slot.walkingMinutes() > 0) {
        page.line(
            new Line()
                .to(TITLE_COLUMN)
                .add(walk(slot.walkingMinutes()) + " to " + slot.room(), Style.DIM));
      }
      slot(slot);
    }
  }

  private void slot(Slot slot) {
    RecommendationAnswer first = slot.first();
    Line line = times(slot.start(), slot.end(), Style.PLAIN);
    if (first == null) {
      page.line(line.add(slot.title(), Style.GOOD));
      below(slot.room() == null ? "" : slot.room());
      return;
    }
    page.line(title(line, first, Style.TITLE, sign(slot.choice())));
    below(String.join(", ", first.speakers()), first.room(), first.devroom(), first.talk());
    page.text(String.join("; ", PlanAnswer.why(first, MOST_REASONS)), TITLE_COLUMN, Style.PLAIN);
    RecommendationAnswer second = slot.second();
    if (second != null) {
      page.line(title(times(second.start(), second.end(), Style.DIM), second, Style.PLAIN, "or "));
      String way = slot.secondWalkingMinutes() == 0 ? "" : walk(slot.secondWalkingMinutes());
      below(String.join(", ", second.speakers()), second.room(), way, second.talk());
    }
  }

  private static String sign(@Nullable String choice) {
    return choice == null || choice.equals("recommended") ? "" : "[" + choice + "] ";
  }

  private static String walk(int minutes) {
    return minutes + " min walk";
  }

  private Line times(String start, String end, Style style) {
    return new Line()
        .add(Page.INDENT)
        .add(Wordings.clock(start) + page.signs().dash() + Wordings.clock(end), style)
        .to(TITLE_COLUMN);
  }

  private Line title(Line line, RecommendationAnswer talk, Style style, String before) {
    line.add(before, Style.DIM);
    int room = Math.max(1, page.width() - line.width());
    return line.add(
        Columns.fit(SafeText.of(talk.title()), room, page.signs().more()), style, talk.url());
  }

  private void below(String... pieces) {
    List<String> given = Stream.of(pieces).filter(piece -> !piece.isBlank()).toList();
    page.list(given, TITLE_COLUMN, Style.DIM);
  }

  private void missed(List<PlanAnswer.MissedTalkAnswer> missed) {
    if (missed.isEmpty()) {
      return;
    }
    page.heading("Wanted, and without a place");
    missed.forEach(one -> page.text(one.talk().title() + ": " + one.why(), 2, Style.PLAIN));
  }
}
