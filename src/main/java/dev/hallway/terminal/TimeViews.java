package dev.hallway.terminal;

import dev.hallway.answer.HistoryAnswer;
import dev.hallway.answer.HistoryAnswer.CompanionAnswer;
import dev.hallway.answer.TrendsAnswer;
import dev.hallway.answer.TrendsAnswer.TrendAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Shows what changed over the years, each technology with its talks by year. */
final class TimeViews {
  private static final int BAR_WIDTH = 30;
  private static final int WIDEST_NAME = 28;
  private final Page page;

  TimeViews(Page page) {
    this.page = page;
  }

  void add(TrendsAnswer answer) {
    String years = Wordings.years(answer.since(), answer.until(), page.signs());
    YearRange range = rangeOf(answer.talksByYear());
    List<TrendAnswer> all =
        Stream.of(answer.named(), answer.rising(), answer.fading(), answer.newcomers())
            .flatMap(List::stream)
            .toList();
    if (all.isEmpty()) {
      page.text("Nothing changed for certain in " + years + ".", 0, Style.PLAIN);
      return;
    }
    int width = nameWidth(all.stream().map(trend -> trend.technology().name()).toList());
    trends("Share of the talks, before and in " + years, answer.named(), range, width);
    trends("Rising in " + years, answer.rising(), range, width);
    trends("New in " + years, answer.newcomers(), range, width);
    trends("Fading in " + years, answer.fading(), range, width);
    new GoOn().with("history", all.getFirst().technology().name()).addTo(page);
  }

  private void trends(String heading, List<TrendAnswer> trends, YearRange range, int width) {
    if (trends.isEmpty()) {
      return;
    }
    page.gap();
    int series = Page.INDENT.length() + width + 2;
    page.line(Line.of(heading, Style.TITLE));
    page.line(new Line().to(series).add(range.label(page.signs()), Style.DIM));
    for (TrendAnswer trend : trends) {
      page.line(
          name(trend.technology().name(), trend.technology().type(), width)
              .to(series)
              .add(page.signs().series(range.counts(trend.talksByYear())), Style.BAR)
              .to(series + range.columns() + 2)
              .add(shares(trend), Style.DIM));
    }
  }

  private String shares(TrendAnswer trend) {
    String arrow = page.signs().unicode() ? " → " : " -> ";
    return percent(trend.shareBefore()) + arrow + percent(trend.shareNow()) + " of the talks";
  }

  private static String percent(double share) {
    return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
  }

  private Line name(String name, String type, int width) {
    String fitted = Columns.fit(SafeText.of(name), width, page.signs().more());
    return new Line().add(Page.INDENT).add(fitted, Style.ofType(type));
  }

  private int nameWidth(List<String> names) {
    int widest = names.stream().mapToInt(name -> Columns.of(SafeText.of(name))).max().orElse(0);
    return Math.clamp(widest, 6, Math.max(6, Math.min(WIDEST_NAME, page.width() / 3)));
  }

  private static YearRange rangeOf(Map<Integer, Integer> talksByYear) {
    TreeMap<Integer, Integer> byYear = new TreeMap<>(talksByYear);
    return byYear.isEmpty()
        ? new YearRange(0, 0)
        : new YearRange(byYear.firstKey(), byYear.lastKey());
  }

  void add(HistoryAnswer answer) {
    EntityHeading.add(page, answer.technology(), answer.talksByYear());
    years(answer);
    int width =
        nameWidth(
            Stream.of(answer.people(), answer.devrooms(), answer.newcomers(), answer.faded())
                .flatMap(List::stream)
                .map(companion -> companion.entity().name())
                .toList());
    companions("Carried by", answer.people(), width);
    companions("Through the devrooms", answer.devrooms(), width);
    companions("New beside it since " + answer.since(), answer.newcomers(), width);
    companions("Faded beside it since " + answer.since(), answer.faded(), width);
    if (answer.saysNothing()) {
      page.gap();
      page.text("Nothing came or went beside it since " + answer.since() + ".", 0, Style.PLAIN);
    }
    new GoOn()
        .with("related", answer.technology().name())
        .with("trends", answer.technology().name())
        .addTo(page);
  }

  private void years(HistoryAnswer answer) {
    YearRange range = rangeOf(answer.talksByYear());
    int most = answer.talksByYear().values().stream().mapToInt(Integer::intValue).max().orElse(1);
    page.gap();
    for (int year = range.first(); year <= range.last() && !range.isEmpty(); year++) {
      int talks = answer.talksByYear().getOrDefault(year, 0);
      page.line(
          new Line()
              .add(Page.INDENT)
              .add(String.valueOf(year), Style.DIM)
              .add("%5d  ".formatted(talks))
              .add(page.signs().bar((double) talks / most, BAR_WIDTH), Style.BAR)
              .to(Page.INDENT.length() + 11 + BAR_WIDTH + 2)
              .add(percent(answer.shareByYear().getOrDefault(year, 0.0)), Style.DIM));
    }
  }

  private void companions(String heading, List<CompanionAnswer> companions, int width) {
    if (companions.isEmpty()) {
      return;
    }
    page.heading(heading);
    for (CompanionAnswer companion : companions) {
      Line line =
          name(companion.entity().name(), companion.entity().type(), width)
              .to(Page.INDENT.length() + width + 2)
              .add("%9s".formatted(Wordings.count(companion.talks(), "talk")))
              .add("  ")
              .add(
                  Wordings.years(companion.firstYear(), companion.lastYear(), page.signs()),
                  Style.DIM)
              .to(Page.INDENT.length() + width + 24);
      int room = page.width() - line.width();
      String title = SafeText.of(companion.latest().title());
      page.line(
          room < 20 ? line : line.add(Columns.fit(title, room, page.signs().more()), Style.DIM));
    }
  }
}
