package dev.hallway.corpus;

import dev.hallway.graph.GraphContents;
import dev.hallway.graph.GraphContents.EditionRow;
import dev.hallway.graph.GraphContents.EntityRow;
import dev.hallway.graph.GraphContents.EntitySpace;
import dev.hallway.graph.GraphContents.MentionRow;
import dev.hallway.graph.GraphContents.RelationRow;
import dev.hallway.graph.GraphContents.TalkRow;
import dev.hallway.linking.Devroom;
import dev.hallway.linking.Devrooms;
import dev.hallway.linking.Entity;
import dev.hallway.linking.EntityMentions;
import dev.hallway.linking.Linker;
import dev.hallway.linking.People;
import dev.hallway.linking.Person;
import dev.hallway.linking.Relation;
import dev.hallway.linking.TalkReading;
import dev.hallway.mention.EntityType;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.ScheduleReader;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the contents of a graph from Pentabarf files without a database, for tests and for trying
 * out. Read as an import reads, but nothing is derived from several talks at once.
 */
public final class ScheduleCorpus {
  private final Linker linker;
  private final People names;
  private final Devrooms devrooms;
  private final Map<String, Set<String>> aliases = new TreeMap<>();
  private final Map<String, String> areas = new TreeMap<>();
  private final List<EditionRow> editions = new ArrayList<>();
  private final List<TalkRow> talks = new ArrayList<>();
  private final List<MentionRow> mentions = new ArrayList<>();
  private final List<RelationRow> relations = new ArrayList<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Set<Person>> people = new TreeMap<>();

  private ScheduleCorpus(Vocabulary vocabulary) {
    linker = new Linker(vocabulary);
    names = new People(vocabulary);
    devrooms = new Devrooms(vocabulary);
    vocabulary
        .technologies()
        .forEach(it -> {
          String id = "TECHNOLOGY/" + Slug.of(it.name());
          aliases.put(id, new TreeSet<>(it.aliases()));
          areas.put(id, it.category());
        });
    vocabulary
        .organizations()
        .forEach(
            it -> aliases.put("ORGANIZATION/" + Slug.of(it.name()), new TreeSet<>(it.aliases())));
  }

  /** Returns what a graph of all {@code *.xml} schedules in {@code folder} would hold. */
  public static GraphContents contents(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Schedule> schedules = new ArrayList<>();
      Vocabulary vocabulary = Vocabulary.load();
      ScheduleReader reader = new ScheduleReader(vocabulary.nonPersons());
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          schedules.add(reader.read(in, file.toString()));
        }
      }
      return contents(schedules, vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the corpus of schedules given as Pentabarf XML. */
  public static Corpus of(String... pentabarf) {
    Vocabulary vocabulary = Vocabulary.load();
    ScheduleReader reader = new ScheduleReader(vocabulary.nonPersons());
    List<Schedule> schedules =
        Arrays.stream(pentabarf)
            .map(xml ->
                reader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test"))
            .toList();
    return Corpus.of(contents(schedules, vocabulary));
  }

  /** Returns what a graph of {@code schedules} would hold. */
  public static GraphContents contents(List<Schedule> schedules, Vocabulary vocabulary) {
    ScheduleCorpus corpus = new ScheduleCorpus(vocabulary);
    schedules.stream()
        .sorted(Comparator.comparing(schedule -> schedule.edition().id()))
        .forEach(corpus::add);
    return corpus.contents();
  }

  private void add(Schedule schedule) {
    editions.add(new EditionRow(schedule.edition(), false));
    List<TalkReading> readings = schedule.talks().parallelStream().map(linker::readTalk).toList();
    for (int i = 0; i < readings.size(); i++) {
      add(schedule.talks().get(i), readings.get(i));
    }
  }

  private void add(Talk talk, TalkReading reading) {
    Devroom devroom = devrooms.of(talk.id().edition(), talk.track());
    List<String> speakers = talk.speakers().stream().map(this::person).distinct().toList();
    talks.add(
        new TalkRow(
            talk, devroom.id().slug(), devroom.name(), devroom.kind(), devroom.family(), speakers));
    reading.mentions().forEach(mention -> add(talk, mention));
    for (Relation relation : reading.relations()) {
      relations.add(
          new RelationRow(
              space(relation.from()),
              relation.from().slug(),
              relation.type(),
              space(relation.to()),
              relation.to().slug(),
              talk.id().toString(),
              relation.evidence().quote()));
    }
  }

  private void add(Talk talk, EntityMentions mention) {
    Entity entity = mention.entity();
    EntitySpace space = space(entity);
    Entity known = entities.merge(space + "/" + entity.slug(), entity, ScheduleCorpus::first);
    mentions.add(
        new MentionRow(
            talk.id(),
            space,
            known.slug(),
            mention.mentions().size(),
            mention.sentence().where(),
            mention.sentence().start(),
            mention.sentence().end()));
  }

  private static Entity first(Entity a, Entity b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static EntitySpace space(Entity entity) {
    if (entity.type().isTechnology()) {
      return EntitySpace.TECHNOLOGY;
    }
    return entity.type() == EntityType.ORGANIZATION ? EntitySpace.ORGANIZATION : EntitySpace.PERSON;
  }

  private String person(String written) {
    Person person = names.of(written);
    people.computeIfAbsent(person.slug(), slug -> new TreeSet<>()).add(person);
    return person.slug();
  }

  private GraphContents contents() {
    List<EntityRow> rows = new ArrayList<>();
    entities.forEach((id, entity) ->
        rows.add(
            new EntityRow(
                entity,
                List.copyOf(aliases.getOrDefault(id, Set.of())),
                areas.getOrDefault(id, ""))));
    people.forEach((slug, spellings) -> {
      List<String> spelled = spellings.stream().map(Person::name).toList();
      rows.add(
          new EntityRow(
              new Entity(EntityType.PERSON, slug, spelled.getFirst()),
              spelled.subList(1, spelled.size()),
              ""));
    });
    talks.sort(Comparator.comparing(row -> row.talk().id()));
    return new GraphContents(editions, talks, rows, mentions, relations, List.of());
  }
}
