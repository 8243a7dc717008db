package dev.hallway.linking;

import dev.hallway.mention.Background;
import dev.hallway.mention.Mention;
import dev.hallway.mention.MentionFinder;
import dev.hallway.report.HeadLine;
import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a report names: people, devrooms, rooms, technologies and organisations. */
final class ReportEntities {
  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final People people;
  private final ReportPeople reportPeople;
  private final Devrooms devrooms;

  ReportEntities(Vocabulary vocabulary, MentionFinder finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.people = new People(vocabulary);
    this.reportPeople = new ReportPeople(finder, people);
    this.devrooms = new Devrooms(vocabulary);
  }

  /**
   * What was found: all of it by entity, and the mentions that relations are looked for between.
   */
  record Result(List<EntityMentions> entities, List<Mention> mentions) {}

  Result find(
      ReportSource source,
      List<EditionId> editions,
      List<TalkReference> references,
      Programme programme) {
    Report report = source.report();
    EntityGroups groups = new EntityGroups();
    List<Talk> spokenOf = spokenOf(references, programme);
    List<PersonRecognizer.Span> recognized = PersonRecognizer.find(report);
    List<Mention> persons = reportPeople.find(report, recognized, editions, references, programme);
    Background background = background(report, spokenOf, recognized, persons);
    List<Mention> named = new ArrayList<>();
    for (Mention mention : finder.find(source.document(), background)) {
      if (persons.stream().noneMatch(person -> overlap(person, mention))) {
        groups.add(source, mention);
        named.add(mention);
      }
    }
    for (Mention mention : persons) {
      groups.add(source, person(mention), mention);
      named.add(mention);
    }
    report.head().forEach(line -> addHead(line, background, groups));
    HeldTalks held = new HeldTalks(report, references, programme, devrooms);
    for (EditionId edition : editions) {
      addPlaces(source, edition, programme.talks(edition), held, groups);
    }
    named.sort(Comparator.comparingInt(Mention::start));
    return new Result(groups.list(), named);
  }

  private Background background(
      Report report,
      List<Talk> spokenOf,
      List<PersonRecognizer.Span> recognized,
      List<Mention> persons) {
    return new Background(
        spokenOf.stream()
            .flatMap(talk -> finder.find(TalkText.of(talk).document()).stream())
            .toList(),
        spokenOf.stream().map(Talk::title).toList(),
        persons.stream().map(Mention::surface).toList(),
        places(recognized, report));
  }

  private static Set<String> places(List<PersonRecognizer.Span> recognized, Report report) {
    return recognized.stream()
        .filter(span -> span.label().equals("LOCATION"))
        .map(span -> report.text().substring(span.start(), span.end()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Adds what the title names, or who wrote the report. */
  private void addHead(HeadLine line, Background background, EntityGroups groups) {
    HeadText text = new HeadText(line);
    switch (line.kind()) {
      case TITLE ->
          finder.find(text.document(), background).forEach(mention -> groups.add(text, mention));
      case AUTHOR ->
          Byline.of(line.words()).forEach(author -> groups.add(text, person(author), author));
    }
  }

  private Entity person(Mention mention) {
    Person person = people.of(mention.name());
    return new Entity(mention.type(), person.slug(), person.name());
  }

  /** Returns the talks that the report speaks of. */
  private static List<Talk> spokenOf(List<TalkReference> references, Programme programme) {
    return references.stream()
        .map(TalkReference::talk)
        .filter(Objects::nonNull)
        .flatMap(talk -> programme.find(talk).stream())
        .toList();
  }

  private void addPlaces(
      ReportSource source,
      EditionId edition,
      List<Talk> talks,
      HeldTalks held,
      EntityGroups groups) {
    Report report = source.report();
    DevroomNames names = new DevroomNames(talks, vocabulary, devrooms);
    DevroomFinder.find(report, names, held).forEach(one -> add(source, one, groups));
    report.head().stream()
        .filter(line -> line.kind() == HeadLine.Kind.TITLE)
        .forEach(title ->
            DevroomFinder.find(title, names).forEach(one -> add(new HeadText(title), one, groups)));
    for (RoomFinder.Found one : new RoomFinder(edition, talks).find(report.text())) {
      groups.add(source, one.room(), one.mention());
    }
  }

  private static void add(QuotedText text, DevroomFinder.Found found, EntityGroups groups) {
    Devroom devroom = found.devroom();
    groups.add(
        text,
        new Entity(found.mention().type(), devroom.id().toString(), devroom.name()),
        found.mention());
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
