package dev.hallway.terminal;

import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.ReportQuote;
import dev.hallway.answer.TalkAnswer;
import dev.hallway.answer.TalkSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows all that is known about a talk. */
final class TalkView {
  private static final int WIDEST_PROSE = 90;
  private final Page page;

  TalkView(Page page) {
    this.page = page;
  }

  void add(TalkAnswer answer) {
    TalkSummary talk = answer.talk();
    page.text(talk.title(), 0, Style.TITLE);
    page.text(answer.subtitle(), 0, Style.PLAIN);
    page.text(String.join(", ", talk.speakers()), 0, Style.PERSON);
    String time = Wordings.dayAndTime(talk.start(), talk.end(), page.signs());
    page.list(
        Stream.of(time, talk.devroom(), talk.room().isBlank() ? "" : "room " + talk.room())
            .filter(piece -> !piece.isBlank())
            .toList(),
        0,
        Style.DIM);
    String status = talk.status().toLowerCase(Locale.ROOT);
    if (!status.isBlank() && !status.equals("scheduled")) {
      page.text(status, 0, Style.BAD);
    }
    abstractText(answer.abstractText());
    entities(answer.entities());
    links(answer);
    reports(answer.reports());
    GoOn next = new GoOn().with("similar", talk.talk());
    if (!answer.entities().isEmpty()) {
      next.with("related", answer.entities().getFirst().name());
    }
    if (!talk.speakers().isEmpty()) {
      next.with("person", talk.speakers().getFirst());
    }
    next.addTo(page);
  }

  private void abstractText(String text) {
    page.gap();
    int indent = Math.min(2, Math.max(0, page.width() - WIDEST_PROSE));
    for (String paragraph : text.split("\\R\\s*\\R", -1)) {
      page.text(paragraph, indent, Style.PLAIN);
      page.gap();
    }
  }

  private void entities(List<EntitySummary> entities) {
    if (entities.isEmpty()) {
      return;
    }
    page.heading("It names");
    Map<String, List<String>> byType =
        entities.stream()
            .collect(
                Collectors.groupingBy(
                    EntitySummary::type,
                    TreeMap::new,
                    Collectors.mapping(EntitySummary::name, Collectors.toList())));
    byType.forEach(
        (type, names) -> page.text(type + ": " + String.join(", ", names), 2, Style.ofType(type)));
  }

  private void links(TalkAnswer answer) {
    Map<String, String> links = new LinkedHashMap<>();
    TalkSummary talk = answer.talk();
    if (talk.url() != null) {
      links.put(talk.url(), "page");
    }
    if (talk.video() != null) {
      links.put(talk.video(), "recording");
    }
    for (TalkAnswer.LinkAnswer link : answer.links()) {
      links.putIfAbsent(link.url(), link.label().isBlank() ? link.kind() : link.label());
    }
    if (links.isEmpty()) {
      return;
    }
    page.heading("Links");
    int widest = links.values().stream().mapToInt(TalkView::columns).max().orElse(0);
    int width = Math.min(widest, page.width() / 3);
    links.forEach((url, label) -> {
      String fitted = Columns.fit(SafeText.of(label), width, page.signs().more());
      Line line = new Line().add(Page.INDENT).add(fitted, Style.DIM).to(width + 4);
      page.line(line.add(url, Style.PLAIN, url));
    });
  }

  private static int columns(String text) {
    return Columns.of(SafeText.of(text));
  }

  private void reports(List<ReportQuote> reports) {
    if (reports.isEmpty()) {
      return;
    }
    page.heading("What attendees wrote");
    for (ReportQuote report : reports) {
      page.text('"' + report.quote() + '"', 2, styleOf(report.opinion()));
      Line line = new Line().add("    ").add(report.title(), Style.DIM, report.address());
      if (report.author() != null) {
        line.add(", " + report.author(), Style.DIM);
      }
      page.line(line.add(report.attended() ? ", was there" : "", Style.DIM));
    }
  }

  private static Style styleOf(String opinion) {
    return switch (opinion.toLowerCase(Locale.ROOT)) {
      case "positive" -> Style.GOOD;
      case "negative" -> Style.BAD;
      default -> Style.PLAIN;
    };
  }
}
