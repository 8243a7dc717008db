package dev.hallway.terminal;

import dev.hallway.answer.EditionsAnswer;
import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.PersonAnswer;
import dev.hallway.answer.RecommendationsAnswer;
import dev.hallway.answer.SearchAnswer;
import dev.hallway.answer.SimilarAnswer;
import dev.hallway.answer.StatsAnswer;
import dev.hallway.answer.TalkSummary;
import dev.hallway.answer.TalksAnswer;
import dev.hallway.answer.TechnologyAnswer;
import dev.hallway.answer.WatchFirstAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows the answers that are mostly lists. */
final class ListViews {
  private static final int MOST_TALKS = 30;
  private static final int MOST_ENTITIES = 12;
  private final Page page;

  ListViews(Page page) {
    this.page = page;
  }

  void add(TalksAnswer answer) {
    EntityHeading.add(page, answer.about(), yearsOf(answer.talks()));
    page.heading(Wordings.count(answer.total(), "talk"));
    talks(answer.talks(), answer.total());
    GoOn next = new GoOn();
    if (!answer.talks().isEmpty()) {
      next.with("talk", answer.talks().getFirst().talk());
      next.with("similar", answer.talks().getFirst().talk());
    }
    next.with("related", answer.about().name()).addTo(page);
  }

  /** Lists the first talks, and says how many more there are. */
  void talks(List<TalkSummary> talks, int total) {
    new TalkList(page).newestFirst(talks, MOST_TALKS);
    int left = total - Math.min(MOST_TALKS, talks.size());
    if (left > 0) {
      page.text("and " + Wordings.number(left) + " more", 2, Style.DIM);
    }
  }

  private static Map<Integer, Integer> yearsOf(List<TalkSummary> talks) {
    return talks.stream()
        .map(talk -> Wordings.year(talk.start(), talk.talk()))
        .filter(year -> !year.isEmpty())
        .collect(Collectors.toMap(Integer::parseInt, year -> 1, Integer::sum, TreeMap::new));
  }

  void add(SimilarAnswer answer) {
    new TalkList(page).talk(answer.talk());
    page.heading("Talks like it");
    if (answer.similar().isEmpty()) {
      page.text("None is like it.", 2, Style.PLAIN);
      return;
    }
    new TalkList(page).ranked(answer.similar(), true);
    new GoOn()
        .with("talk", answer.similar().getFirst().talk())
        .with("watch-first", answer.talk().talk())
        .addTo(page);
  }

  void add(WatchFirstAnswer answer) {
    new TalkList(page).talk(answer.talk());
    page.heading("To watch first");
    if (answer.before().isEmpty()) {
      page.text("No earlier talk prepares it.", 2, Style.PLAIN);
      return;
    }
    new TalkList(page).recordings(answer.before());
    new GoOn().with("talk", answer.before().getFirst().talk()).addTo(page);
  }

  void add(RecommendationsAnswer answer) {
    page.heading("What to see at " + answer.edition());
    if (answer.recommendations().isEmpty()) {
      page.text("Nothing fits; try wider interests.", 2, Style.PLAIN);
      return;
    }
    new TalkList(page).ranked(answer.recommendations(), false);
    String first = answer.recommendations().getFirst().talk();
    new GoOn().with("talk", first).with("similar", first).addTo(page);
  }

  void add(PersonAnswer answer) {
    EntityHeading.add(page, answer.person(), yearsOf(answer.talks()));
    entities("Speaks about", answer.topics());
    entities("On stage with", answer.sharedStages());
    page.heading("Talks");
    talks(answer.talks(), Math.max(answer.talks().size(), answer.person().talks()));
    GoOn next = new GoOn();
    if (!answer.topics().isEmpty()) {
      next.with("related", answer.topics().getFirst().name());
    }
    if (!answer.talks().isEmpty()) {
      next.with("talk", answer.talks().getFirst().talk());
    }
    next.addTo(page);
  }

  /** Lists entities with how many talks they have; nothing if there are none. */
  void entities(String heading, List<EntitySummary> entities) {
    if (entities.isEmpty()) {
      return;
    }
    page.heading(heading);
    List<EntitySummary> shown = entities.subList(0, Math.min(MOST_ENTITIES, entities.size()));
    int widest =
        shown.stream().mapToInt(entity -> Columns.of(SafeText.of(entity.name()))).max().orElse(0);
    int width = Math.min(widest, page.width() / 2);
    for (EntitySummary entity : shown) {
      String name = Columns.fit(SafeText.of(entity.name()), width, page.signs().more());
      page.line(
          new Line()
              .add(Page.INDENT)
              .add(name, Style.ofType(entity.type()))
              .to(width + 4)
              .add(
                  entity.type() + page.signs().dot() + Wordings.count(entity.talks(), "talk"),
                  Style.DIM));
    }
  }

  void add(SearchAnswer answer) {
    if (answer.entities().isEmpty() && answer.talks().isEmpty()) {
      page.text("Nothing found for '" + answer.words() + "'.", 0, Style.PLAIN);
      return;
    }
    entities("Found", answer.entities());
    if (!answer.talks().isEmpty()) {
      page.heading("Talks");
      answer.talks().forEach(new TalkList(page)::talk);
    }
    GoOn next = new GoOn();
    if (!answer.entities().isEmpty()) {
      next.with("related", answer.entities().getFirst().name());
    }
    if (!answer.talks().isEmpty()) {
      next.with("talk", answer.talks().getFirst().talk());
    }
    next.addTo(page);
  }

  void add(TechnologyAnswer answer) {
    Map<Integer, Integer> byYear = new TreeMap<>();
    answer.years().forEach(year -> byYear.put(year.year(), year.talks().size()));
    EntityHeading.add(page, answer.technology(), byYear);
    answer.years().reversed().stream()
        .filter(year -> !year.talks().isEmpty())
        .forEach(year -> {
          page.heading(
              year.year() + page.signs().dot() + Wordings.count(year.talks().size(), "talk"));
          year.talks().forEach(new TalkList(page)::talk);
        });
    if (!answer.relations().isEmpty()) {
      page.heading("Stated in talks and reports");
      answer
          .relations()
          .forEach(one ->
              page.text(
                  SafeText.of(
                      "%s %s %s: “%s” (%s)"
                          .formatted(
                              one.from(),
                              one.type().replace('_', ' '),
                              one.to(),
                              one.quote(),
                              one.source())),
                  2,
                  Style.PLAIN));
    }
    new GoOn().with("related", answer.technology().name()).addTo(page);
  }

  void add(StatsAnswer answer) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("editions", answer.editions());
    counts.put("talks", answer.talks());
    counts.put("reports", answer.reports());
    counts.put("people", answer.people());
    counts.put("speakers", answer.speakers());
    counts.put("technologies", answer.technologies());
    counts.put("organizations", answer.organizations());
    counts.put("devrooms", answer.devrooms());
    counts.put("rooms", answer.rooms());
    counts.put("mentions", answer.mentions());
    counts.put("discussions of talks", answer.discussions());
    counts.put("related pairs", answer.related());
    counts.put("stated relations", answer.relations());
    page.line(Line.of("What the graph holds", Style.TITLE));
    counts.forEach((thing, count) ->
        page.line(new Line().add("%12s".formatted(Wordings.number(count))).add("  " + thing)));
    if (answer.sampleEditions() > 0) {
      page.text(
          "Of %s only the sample that comes with Hallway is known; 'hallway import fosdem' fetches the rest."
              .formatted(Wordings.count(answer.sampleEditions(), "edition")),
          0,
          Style.DIM);
    }
  }

  void add(EditionsAnswer answer) {
    if (answer.editions().isEmpty()) {
      page.text("No edition is known; import one with 'hallway import fosdem'.", 0, Style.PLAIN);
      return;
    }
    int most = answer.editions().stream().mapToInt(EditionAnswer::talks).max().orElse(1);
    for (EditionAnswer edition : answer.editions()) {
      page.line(
          Line.of(edition.id(), Style.TITLE)
              .to(14)
              .add(
                  "  " + edition.start() + " " + page.signs().dash() + " " + edition.end(),
                  Style.DIM)
              .to(42)
              .add("%6s".formatted(Wordings.number(edition.talks())))
              .to(50)
              .add(page.signs().bar(edition.talks() / (double) Math.max(1, most), 20), Style.BAR)
              .to(72)
              .add(edition.sample() ? "sample" : "", Style.DIM));
    }
  }
}
