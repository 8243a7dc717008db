package dev.hallway.corpus;

import dev.hallway.graph.GraphContents;
import dev.hallway.graph.GraphContents.EditionRow;
import dev.hallway.graph.GraphContents.EntityRow;
import dev.hallway.graph.GraphContents.EntitySpace;
import dev.hallway.graph.GraphContents.MentionRow;
import dev.hallway.graph.GraphContents.TalkRow;
import dev.hallway.linking.Entity;
import dev.hallway.mention.EntityType;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import dev.hallway.schedule.TalkStatus;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.Technology;
import dev.hallway.vocabulary.TrackKind;
import dev.hallway.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * The graph of a conference that never was, in FOSDEM's proportions and of any size, for measuring
 * how cost grows.
 *
 * <p>Twenty editions, each larger than the one before; devrooms of some fourteen talks; a talk
 * names about three technologies, most of them of its devroom's field; technologies, words and
 * speakers are taken by Zipf's law, and there are more of them in a larger conference, less than in
 * proportion (Heaps' law). The same seed gives the same graph.
 */
public final class SyntheticContents {
  private static final int FIRST_YEAR = 2007;
  private static final int EDITIONS = 20;
  private static final int TALKS_OF_A_DEVROOM = 14;
  private static final int FIELDS = 60;
  private static final double OF_ITS_FIELD = 0.7;
  private static final int WORDS_OF_AN_ABSTRACT = 90;

  private final RandomGenerator random;
  private final int talkCount;
  private final List<EntityRow> technologies;
  private final List<EntityRow> people;
  private final Zipf anyTechnology;
  private final Zipf inField;
  private final Zipf speaker;
  private final Zipf word;
  private final List<EditionRow> editions = new ArrayList<>();
  private final List<TalkRow> talks = new ArrayList<>();
  private final List<MentionRow> mentions = new ArrayList<>();

  private SyntheticContents(int talkCount, long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.talkCount = talkCount;
    double growth = Math.sqrt(talkCount / 12_000.0);
    technologies = technologies((int) (4_000 * growth));
    people = people((int) (7_000 * growth * growth));
    anyTechnology = new Zipf(technologies.size(), 1.0);
    inField = new Zipf(technologies.size() / FIELDS, 0.9);
    speaker = new Zipf(people.size(), 0.6);
    word = new Zipf((int) (40_000 * growth), 1.05);
  }

  /** Returns the contents of a graph with about {@code talks} talks. */
  public static GraphContents of(int talks, long seed) {
    SyntheticContents synthetic = new SyntheticContents(talks, seed);
    IntStream.range(0, EDITIONS).forEach(synthetic::addEdition);
    return synthetic.contents();
  }

  /** Returns the technologies that the vocabulary knows, then some that it does not. */
  private static List<EntityRow> technologies(int count) {
    Set<String> names = new LinkedHashSet<>();
    Vocabulary.load().technologies().stream().map(Technology::name).forEach(names::add);
    IntStream.range(0, count).mapToObj(i -> Syllables.name(i) + "DB").forEach(names::add);
    return names.stream().limit(count).map(name -> row(EntityType.TOOL, name)).toList();
  }

  private static List<EntityRow> people(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> row(EntityType.PERSON, Syllables.name(i % 500) + " " + Syllables.name(i)))
        .toList();
  }

  private static EntityRow row(EntityType type, String name) {
    return new EntityRow(new Entity(type, Slug.of(name), name), List.of(), "");
  }

  private void addEdition(int index) {
    int year = FIRST_YEAR + index;
    EditionId id = EditionId.of("fosdem", year);
    LocalDate saturday = LocalDate.of(year, 2, 1);
    Edition edition =
        new Edition(id, "FOSDEM " + year, saturday, saturday.plusDays(1), "Brussels", "ULB");
    editions.add(new EditionRow(edition, false));
    // from a third of the mean in the first edition to five thirds of it in the last
    int size = (int) (talkCount / (double) EDITIONS * (1 + (index - 9.5) / 9.5 * 2 / 3));
    for (int event = 0; event < size; event++) {
      addTalk(edition, event);
    }
  }

  private void addTalk(Edition edition, int event) {
    int devroom = event / TALKS_OF_A_DEVROOM;
    int slot = event % TALKS_OF_A_DEVROOM;
    Set<Integer> named = named(devroom % FIELDS);
    String slug = "track-" + devroom;
    LocalDate day = devroom % 2 == 0 ? edition.start() : edition.end();
    LocalDateTime start = day.atTime(10, 0).plusMinutes(slot * 30L);
    Talk talk =
        new Talk(
            new TalkId(edition.id(), String.valueOf(event)),
            title(named),
            "",
            text(named),
            "Track " + devroom,
            "H." + devroom,
            start,
            Duration.ofMinutes(25),
            speakers().stream().map(row -> row.entity().name()).toList(),
            List.of(),
            "",
            TalkStatus.SCHEDULED);
    List<String> slugs = talk.speakers().stream().map(Slug::of).toList();
    talks.add(new TalkRow(talk, slug, "Track " + devroom, TrackKind.DEVROOM, slug, slugs));
    named.forEach(index -> addMention(talk, technologies.get(index).entity()));
  }

  /** Chooses what a talk names: mostly technologies of its field, which are every so manieth. */
  private Set<Integer> named(int field) {
    Set<Integer> named = new LinkedHashSet<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      named.add(
          random.nextDouble() < OF_ITS_FIELD
              ? inField.next(random) * FIELDS + field
              : anyTechnology.next(random));
    }
    return named;
  }

  private List<EntityRow> speakers() {
    return IntStream.range(0, random.nextDouble() < 0.25 ? 2 : 1)
        .map(i -> speaker.next(random))
        .distinct()
        .mapToObj(people::get)
        .toList();
  }

  private String title(Set<Integer> named) {
    return words(3) + " " + technologies.get(named.iterator().next()).entity().name();
  }

  private String text(Set<Integer> named) {
    StringBuilder text = new StringBuilder();
    for (int index : named) {
      text.append(words(WORDS_OF_AN_ABSTRACT / named.size()))
          .append(" with ")
          .append(technologies.get(index).entity().name())
          .append(". ");
    }
    return text.toString().strip();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(Syllables.word(word.next(random)));
    }
    return words.toString();
  }

  private void addMention(Talk talk, Entity entity) {
    mentions.add(
        new MentionRow(talk.id(), EntitySpace.TECHNOLOGY, entity.slug(), 1, "abstract", 0, 20));
  }

  private GraphContents contents() {
    List<EntityRow> entities = new ArrayList<>(technologies);
    entities.addAll(people);
    talks.sort(Comparator.comparing(row -> row.talk().id()));
    return new GraphContents(editions, talks, entities, mentions, List.of(), List.of());
  }
}
