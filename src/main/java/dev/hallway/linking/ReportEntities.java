package dev.hallway.linking;

import dev.hallway.mention.Background;
import dev.hallway.mention.Mention;
import dev.hallway.mention.MentionFinder;
import dev.hallway.report.Block;
import dev.hallway.report.OriginMap;
import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Finds what a report names: people, devrooms, rooms, technologies and organisations. */
final class ReportEntities {
  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final People people;
  private final Devrooms devrooms;

  ReportEntities(Vocabulary vocabulary, MentionFinder finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.people = new People(vocabulary);
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
    EntityGroups groups = new EntityGroups(source);
    List<Talk> spokenOf = spokenOf(references, programme);
    List<Mention> persons = people(report, editions, references, programme);
    Background background =
        new Background(
            spokenOf.stream()
                .flatMap(talk -> finder.find(TalkText.of(talk).document()).stream())
                .toList(),
            spokenOf.stream().map(Talk::title).toList(),
            persons.stream().map(Mention::surface).toList());
    List<Mention> named = new ArrayList<>();
    for (Mention mention : finder.find(source.document(), background)) {
      if (persons.stream().noneMatch(person -> overlap(person, mention))) {
        groups.add(mention);
        named.add(mention);
      }
    }
    for (Mention mention : persons) {
      Person person = people.of(mention.name());
      groups.add(new Entity(mention.type(), person.slug(), person.name()), mention);
      named.add(mention);
    }
    for (EditionId edition : editions) {
      addPlaces(report, edition, programme.talks(edition), groups);
    }
    named.sort(Comparator.comparingInt(Mention::start));
    return new Result(groups.list(), named);
  }

  /** Returns the talks that the report speaks of. */
  private static List<Talk> spokenOf(List<TalkReference> references, Programme programme) {
    return references.stream()
        .map(TalkReference::talk)
        .filter(Objects::nonNull)
        .flatMap(talk -> programme.find(talk).stream())
        .toList();
  }

  private void addPlaces(Report report, EditionId edition, List<Talk> talks, EntityGroups groups) {
    DevroomNames names = new DevroomNames(talks, vocabulary, devrooms);
    for (DevroomFinder.Found one : new DevroomFinder(report, names).find()) {
      Devroom devroom = one.devroom();
      groups.add(
          new Entity(one.mention().type(), devroom.id().toString(), devroom.name()), one.mention());
    }
    for (RoomFinder.Found one : new RoomFinder(edition, talks).find(report.text())) {
      groups.add(one.room(), one.mention());
    }
  }

  private List<Mention> people(
      Report report,
      List<EditionId> editions,
      List<TalkReference> references,
      Programme programme) {
    SpeakerBook speakers = book(editions, programme);
    SpeakerBook everyone = book(programme.editions(), programme);
    Map<TalkReference, Integer> starts = new LinkedHashMap<>();
    references.forEach(one -> starts.put(one, textOffset(report.origin(), one.evidence().start())));
    SortedSpeakers discussed = new SortedSpeakers(starts, programme, people);
    List<PersonRecognizer.Span> recognized = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block.kind() != Block.Kind.CODE) {
        for (PersonRecognizer.Span span : PersonRecognizer.find(report.textOf(block))) {
          if (span.label().equals("PERSON")) {
            recognized.add(
                new PersonRecognizer.Span(
                    span.label(), span.start() + block.start(), span.end() + block.start()));
          }
        }
      }
    }
    List<Mention> things = finder.find(ReportSource.of(report).document());
    recognized.removeIf(span ->
        things.stream()
            .anyMatch(thing -> thing.start() < span.end() && span.start() < thing.end()));
    return new PersonFinder(report.text(), speakers, everyone, discussed).find(recognized);
  }

  private SpeakerBook book(List<EditionId> editions, Programme programme) {
    TreeSet<String> names = new TreeSet<>();
    for (EditionId edition : editions) {
      programme.talks(edition).forEach(talk -> names.addAll(talk.speakers()));
    }
    return new SpeakerBook(names, people);
  }

  private static int textOffset(OriginMap origin, int sourceOffset) {
    int low = 0;
    int high = origin.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origin.sourceStart(middle) < sourceOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
