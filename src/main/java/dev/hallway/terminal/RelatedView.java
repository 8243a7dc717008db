package dev.hallway.terminal;

import dev.hallway.answer.RelatedAnswer;
import dev.hallway.answer.RelatedEntity;
import java.util.List;
import java.util.stream.Stream;

/** Shows what relates to something. */
final class RelatedView {
  private static final int MOST_RELATED = 20;
  private static final int MOST_OTHERS = 6;
  private static final int MOST_TALKS = 12;
  private final Page page;

  RelatedView(Page page) {
    this.page = page;
  }

  void add(RelatedAnswer answer) {
    EntityHeading.add(page, answer.entity(), answer.talksByYear());
    List<RelatedEntity> all =
        Stream.of(answer.related(), answer.people(), answer.devrooms(), answer.organizations())
            .flatMap(entities -> entities.stream().limit(MOST_RELATED))
            .toList();
    EntityTable table = new EntityTable(page, YearRange.of(answer), all);
    String type = typeOf(answer.related());
    tables(answer, type, table);
    if (!answer.talks().isEmpty()) {
      page.heading("Talks");
      new TalkList(page).newestFirst(answer.talks(), MOST_TALKS);
    }
    if (isEmpty(answer)) {
      page.text("Nothing in the graph meets it yet.", 0, Style.PLAIN);
    }
    goOn(answer, type).addTo(page);
  }

  private static void tables(RelatedAnswer answer, String type, EntityTable table) {
    table.add(heading(type), answer.related(), MOST_RELATED);
    if (!type.equals("person")) {
      table.add("People", answer.people(), MOST_OTHERS);
    }
    if (!type.equals("devroom")) {
      table.add("Devrooms", answer.devrooms(), MOST_OTHERS);
    }
    if (!type.equals("organization")) {
      table.add("Organizations", answer.organizations(), MOST_OTHERS);
    }
  }

  /** Returns the type that all share; "technology" where they are of several or of none. */
  private static String typeOf(List<RelatedEntity> entities) {
    List<String> types = entities.stream().map(RelatedEntity::type).distinct().toList();
    return types.size() == 1 ? types.getFirst() : "technology";
  }

  private static String heading(String type) {
    return switch (type) {
      case "person" -> "People";
      case "devroom" -> "Devrooms";
      case "organization" -> "Organizations";
      case "tool" -> "Tools";
      case "project" -> "Projects";
      case "language" -> "Languages";
      case "standard" -> "Standards";
      default -> "Technologies";
    };
  }

  private static boolean isEmpty(RelatedAnswer answer) {
    return answer.related().isEmpty()
        && answer.people().isEmpty()
        && answer.devrooms().isEmpty()
        && answer.talks().isEmpty();
  }

  private static GoOn goOn(RelatedAnswer answer, String type) {
    GoOn next = new GoOn();
    if (!answer.talks().isEmpty()) {
      next.with("talk", answer.talks().getFirst().talk());
    }
    if (!answer.related().isEmpty()) {
      String name = answer.related().getFirst().name();
      next.with(type.equals("person") ? "person" : "related", name);
    }
    if (!type.equals("person") && !answer.people().isEmpty()) {
      next.with("person", answer.people().getFirst().name());
    }
    return next;
  }
}
