package dev.hallway.terminal;

import dev.hallway.answer.RecommendationAnswer;
import dev.hallway.answer.TalkSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists talks: year and title, below them who, where, and the id. */
final class TalkList {
  private static final int YEAR_WIDTH = 6;
  private static final int RANK_WIDTH = Page.INDENT.length() + 4;
  private static final int MOST_REASONS = 3;
  private final Page page;

  TalkList(Page page) {
    this.page = page;
  }

  /** Lists the first {@code limit} talks, the newest of these first. */
  void newestFirst(List<TalkSummary> talks, int limit) {
    talks.stream()
        .limit(limit)
        .sorted(
            Comparator.comparing((TalkSummary talk) -> Wordings.year(talk.start(), talk.talk()))
                .reversed())
        .forEach(this::talk);
  }

  /** Adds one talk. */
  void talk(TalkSummary talk) {
    Line line =
        new Line()
            .add(Page.INDENT)
            .add(Wordings.year(talk.start(), talk.talk()), Style.DIM)
            .to(Page.INDENT.length() + YEAR_WIDTH);
    String address = talk.url() == null ? talk.video() : talk.url();
    addTitle(line, talk.title(), address);
    String status = talk.status().toLowerCase(Locale.ROOT);
    if (!status.isBlank() && !status.equals("scheduled")) {
      line.add(" (" + status + ")", Style.BAD);
    }
    page.line(line);
    below(talk.speakers(), talk.devroom(), talk.talk(), YEAR_WIDTH);
  }

  /** Lists recommended talks with their rank, time and reasons. */
  void ranked(List<RecommendationAnswer> talks, boolean withYear) {
    int rank = 1;
    for (RecommendationAnswer talk : talks) {
      ranked(rank++, talk, withYear, talk.url() == null ? talk.video() : talk.url());
    }
  }

  /** Lists talks to watch with their rank, year, reasons and recordings. */
  void recordings(List<RecommendationAnswer> talks) {
    int rank = 1;
    for (RecommendationAnswer talk : talks) {
      String video = talk.video();
      ranked(rank++, talk, true, video == null ? talk.url() : video);
      if (video != null) {
        page.line(new Line().to(RANK_WIDTH + YEAR_WIDTH).add(video, Style.PLAIN, video));
      }
    }
  }

  private void ranked(
      int rank, RecommendationAnswer talk, boolean withYear, @Nullable String address) {
    String when =
        withYear ? Wordings.year(talk.start(), talk.talk()) : Wordings.weekdayAndTime(talk.start());
    int title = RANK_WIDTH + (withYear ? YEAR_WIDTH : 11);
    Line line =
        new Line()
            .add("%4d".formatted(rank), Style.DIM)
            .to(RANK_WIDTH)
            .add(when, Style.DIM)
            .to(title);
    page.line(addTitle(line, talk.title(), address));
    String where = withYear ? talk.devroom() : join(talk.devroom(), talk.room());
    below(talk.speakers(), where, talk.talk(), title - Page.INDENT.length());
    List<String> reasons =
        talk.reasons().stream().limit(MOST_REASONS).map(reason -> reason.text()).toList();
    page.text(String.join("; ", reasons), title, Style.DIM);
  }

  private String join(String devroom, String room) {
    return String.join(
        page.signs().dot(), Stream.of(devroom, room).filter(text -> !text.isBlank()).toList());
  }

  /** Adds a title, cut so that what follows the talk in the same line still fits. */
  private Line addTitle(Line line, String title, @Nullable String address) {
    int room = Math.max(1, page.width() - line.width() - " (cancelled)".length());
    String fitted = Columns.fit(SafeText.of(title), room, page.signs().more());
    return line.add(fitted, Style.TITLE, address);
  }

  private void below(List<String> speakers, String where, String id, int indent) {
    List<String> pieces = new ArrayList<>();
    if (!speakers.isEmpty()) {
      pieces.add(String.join(", ", speakers));
    }
    if (!where.isBlank()) {
      pieces.add(where);
    }
    String start = SafeText.of(String.join(page.signs().dot(), pieces));
    String end = (pieces.isEmpty() ? "" : page.signs().dot()) + SafeText.of(id);
    int column = Page.INDENT.length() + indent;
    int room = Math.max(1, page.width() - column - Columns.of(end));
    page.line(
        new Line()
            .to(column)
            .add(Columns.fit(start, room, page.signs().more()))
            .add(end, Style.DIM));
  }
}
