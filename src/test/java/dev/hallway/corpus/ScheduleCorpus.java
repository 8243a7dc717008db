package dev.hallway.corpus;

import dev.hallway.graph.GraphContents;
import dev.hallway.graph.GraphContents.EditionRow;
import dev.hallway.graph.GraphContents.EntityRow;
import dev.hallway.graph.GraphContents.EntitySpace;
import dev.hallway.graph.GraphContents.MentionRow;
import dev.hallway.graph.GraphContents.TalkRow;
import dev.hallway.linking.Entity;
import dev.hallway.mention.EntityType;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.ScheduleReader;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.TrackFamily;
import dev.hallway.vocabulary.TrackKind;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the contents of a graph from Pentabarf files without a database, for tests and for trying
 * out: names are those of the vocabulary as {@link NameSpotter} finds them, people go by the slugs
 * of their names, devrooms by their families in the vocabulary.
 */
public final class ScheduleCorpus {
  private final NameSpotter spotter;
  private final Vocabulary vocabulary;
  private final Map<String, TrackFamily> families = new HashMap<>();
  private final List<EditionRow> editions = new ArrayList<>();
  private final List<TalkRow> talks = new ArrayList<>();
  private final List<MentionRow> mentions = new ArrayList<>();
  private final Set<Entity> named = new TreeSet<>();
  private final Map<String, Set<String>> people = new TreeMap<>();

  private ScheduleCorpus(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.spotter = new NameSpotter(vocabulary);
    for (TrackFamily family : vocabulary.tracks()) {
      family.names().forEach(name -> families.put(bare(name), family));
    }
    vocabulary.tracks().forEach(family -> families.put(bare(family.family()), family));
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
    for (Talk talk : schedule.talks()) {
      TrackFamily family = families.get(bare(talk.track()));
      List<String> speakers = talk.speakers().stream().map(this::person).distinct().toList();
      talks.add(
          new TalkRow(
              talk,
              Slug.of(bare(talk.track())),
              talk.track(),
              family == null ? TrackKind.DEVROOM : family.kind(),
              family == null ? Slug.of(bare(talk.track())) : Slug.of(family.family()),
              speakers));
      addMentions(talk);
    }
  }

  private String person(String written) {
    String name = vocabulary.personAliases().getOrDefault(written, written);
    String slug = Slug.of(name);
    people.computeIfAbsent(slug, s -> new TreeSet<>()).add(name);
    return slug;
  }

  private void addMentions(Talk talk) {
    String around =
        String.join(" ", talk.track(), talk.title(), talk.subtitle(), talk.abstractText());
    Map<Entity, MentionRow> rows = new TreeMap<>();
    addMentions(talk, "title", talk.title(), around, rows);
    addMentions(talk, "subtitle", talk.subtitle(), around, rows);
    addMentions(talk, "abstract", talk.abstractText(), around, rows);
    named.addAll(rows.keySet());
    mentions.addAll(rows.values());
  }

  private void addMentions(
      Talk talk, String where, String text, String around, Map<Entity, MentionRow> rows) {
    for (NameSpotter.Spot spot : spotter.spot(text, around)) {
      Entity entity = spot.entity();
      EntitySpace space =
          entity.type() == EntityType.ORGANIZATION
              ? EntitySpace.ORGANIZATION
              : EntitySpace.TECHNOLOGY;
      rows.merge(
          entity,
          new MentionRow(
              talk.id(), space, entity.slug(), spot.count(), where, spot.start(), spot.end()),
          ScheduleCorpus::join);
    }
  }

  private static MentionRow join(MentionRow first, MentionRow next) {
    return new MentionRow(
        first.talk(),
        first.type(),
        first.slug(),
        first.count() + next.count(),
        first.where(),
        first.start(),
        first.end());
  }

  private GraphContents contents() {
    List<EntityRow> entities = new ArrayList<>();
    for (Entity entity : named) {
      Set<String> aliases = spotter.entities().getOrDefault(entity, Set.of());
      entities.add(new EntityRow(entity, List.copyOf(aliases)));
    }
    people.forEach((slug, names) -> {
      List<String> spelled = List.copyOf(names);
      entities.add(
          new EntityRow(
              new Entity(EntityType.PERSON, slug, spelled.getFirst()),
              spelled.subList(1, spelled.size())));
    });
    talks.sort(Comparator.comparing(row -> row.talk().id()));
    return new GraphContents(editions, talks, entities, mentions, List.of(), List.of());
  }

  /** Returns a track's name without what only says that it is a track. */
  private static String bare(String track) {
    return Slug.of(track).replaceAll("-(dev-?room|track|stand)$", "");
  }
}
