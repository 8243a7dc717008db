package dev.hallway.corpus;

import dev.hallway.graph.GraphContents;
import dev.hallway.graph.GraphContents.EditionRow;
import dev.hallway.graph.GraphContents.EntityRow;
import dev.hallway.graph.GraphContents.EntitySpace;
import dev.hallway.graph.GraphContents.MentionRow;
import dev.hallway.graph.GraphContents.RelationRow;
import dev.hallway.graph.GraphContents.TalkRow;
import dev.hallway.linking.Entity;
import dev.hallway.linking.RelationType;
import dev.hallway.mention.EntityType;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import dev.hallway.schedule.TalkStatus;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.TrackKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A small corpus drawn as text, one talk a line:
 *
 * <pre>{@code
 * year/event | devroom | speakers | what it names | title | abstract
 * 2019/1 | Containers | Ada Byte | Podman, @Acme | Podman in a day | Rootless and small
 * }</pre>
 *
 * <p>Lists are parted by commas; an organisation has an @ before it, a technology may have its area
 * after a colon; the last column may be left out. A line {@code Podman uses runc: "quote" 2019/1}
 * states a relation, one of {@code report/my-days} instead of the talk too.
 */
public final class CorpusPicture {
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, String> areas = new TreeMap<>();
  private final Map<String, EditionRow> editions = new TreeMap<>();
  private final List<TalkRow> talks = new ArrayList<>();
  private final List<MentionRow> mentions = new ArrayList<>();
  private final List<RelationRow> relations = new ArrayList<>();

  private CorpusPicture() {}

  /** Returns the corpus that {@code picture} draws. */
  public static Corpus of(String picture) {
    CorpusPicture drawn = new CorpusPicture();
    picture.lines().filter(line -> !line.isBlank()).forEach(drawn::add);
    return Corpus.of(drawn.contents(new Random(0), false));
  }

  /** Returns the same corpus made from rows in another order. */
  public static Corpus shuffled(String picture, long seed) {
    CorpusPicture drawn = new CorpusPicture();
    List<String> lines = new ArrayList<>(picture.lines().filter(line -> !line.isBlank()).toList());
    Collections.shuffle(lines, new Random(seed));
    lines.forEach(drawn::add);
    return Corpus.of(drawn.contents(new Random(seed), true));
  }

  private void add(String line) {
    if (line.contains("\"")) {
      addRelation(line);
      return;
    }
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    String[] place = cells.get(0).split("/", -1);
    TalkId id = TalkId.parse("fosdem-" + place[0] + "/" + place[1]);
    LocalDate day = LocalDate.of(id.edition().year(), 2, 1);
    editions.put(id.edition().value(), edition(id.edition(), day));
    List<String> speakers = list(cells.get(2));
    speakers.forEach(name -> entity(EntityType.PERSON, name));
    talks.add(
        new TalkRow(
            talk(id, day, cells, speakers),
            Slug.of(cells.get(1)),
            cells.get(1),
            TrackKind.DEVROOM,
            Slug.of(cells.get(1)),
            speakers.stream().map(Slug::of).toList()));
    list(cells.get(3)).forEach(name -> addMention(id, name, cells.get(4)));
  }

  private static EditionRow edition(EditionId id, LocalDate day) {
    return new EditionRow(
        new Edition(id, "FOSDEM " + id.year(), day, day.plusDays(1), "Brussels", "ULB"), false);
  }

  private static Talk talk(TalkId id, LocalDate day, List<String> cells, List<String> speakers) {
    return new Talk(
        id,
        cells.get(4),
        "",
        cells.size() > 5 ? cells.get(5) : "",
        cells.get(1),
        "Janson",
        day.atTime(10, 0),
        Duration.ofMinutes(25),
        speakers,
        List.of(),
        "",
        TalkStatus.SCHEDULED);
  }

  private void addMention(TalkId id, String written, String title) {
    boolean organization = written.startsWith("@");
    String[] parts = written.split(":", 2);
    String name = organization ? parts[0].substring(1) : parts[0];
    if (parts.length > 1) {
      areas.put(name, parts[1]);
    }
    Entity entity = entity(organization ? EntityType.ORGANIZATION : EntityType.TOOL, name);
    String where = title.contains(name) ? "title" : "abstract";
    mentions.add(new MentionRow(id, space(entity.type()), entity.slug(), 1, where, 0, 1));
  }

  private void addRelation(String line) {
    String[] words = line.substring(0, line.indexOf(':')).split(" ", -1);
    String source = line.substring(line.lastIndexOf('"') + 1).strip();
    relations.add(
        new RelationRow(
            EntitySpace.TECHNOLOGY,
            entity(EntityType.TOOL, words[0]).slug(),
            RelationType.valueOf(words[1].toUpperCase(java.util.Locale.ROOT)),
            EntitySpace.TECHNOLOGY,
            entity(EntityType.TOOL, words[2]).slug(),
            source.startsWith("report/") ? source : "fosdem-" + source,
            line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'))));
  }

  private Entity entity(EntityType type, String name) {
    return entities.computeIfAbsent(
        space(type) + "/" + Slug.of(name), id -> new Entity(type, Slug.of(name), name));
  }

  private static EntitySpace space(EntityType type) {
    return switch (type) {
      case PERSON -> EntitySpace.PERSON;
      case ORGANIZATION -> EntitySpace.ORGANIZATION;
      default -> EntitySpace.TECHNOLOGY;
    };
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private GraphContents contents(Random random, boolean shuffled) {
    talks.sort(Comparator.comparing(row -> row.talk().id()));
    if (shuffled) {
      Collections.shuffle(mentions, random);
      Collections.shuffle(relations, random);
    }
    List<EntityRow> rows = new ArrayList<>();
    entities.values().stream()
        .sorted()
        .forEach(entity ->
            rows.add(new EntityRow(entity, List.of(), areas.getOrDefault(entity.name(), ""))));
    return new GraphContents(
        List.copyOf(editions.values()), talks, rows, mentions, relations, List.of());
  }

  /** Draws a random picture of {@code talks} talks, the same for the same seed. */
  public static String random(long seed, int talks) {
    Random random = new Random(seed);
    int technologies = Math.max(4, talks / 4);
    StringBuilder picture = new StringBuilder();
    for (int talk = 0; talk < talks; talk++) {
      List<String> named = new ArrayList<>();
      int many = random.nextInt(5);
      for (int i = 0; i < many; i++) {
        double skewed = random.nextDouble() * random.nextDouble();
        int tool = (int) (skewed * technologies);
        named.add("Tool%d:area%d".formatted(tool, tool % 3));
      }
      picture.append(
          "%d/%d | Room%d | Person%d | %s, @Org%d | On %s | word%d word%d word%d%n"
              .formatted(
                  2010 + random.nextInt(10),
                  talk + 1,
                  random.nextInt(5),
                  random.nextInt(Math.max(2, talks / 3)),
                  String.join(", ", named.stream().distinct().toList()),
                  random.nextInt(4),
                  named.isEmpty() ? "nothing" : named.getFirst().replaceAll(":.*", ""),
                  random.nextInt(20),
                  random.nextInt(20),
                  random.nextInt(20)));
    }
    for (int relation = 0; relation < technologies; relation++) {
      picture.append(
          "Tool%d uses Tool%d: \"quote %d\" %s%n"
              .formatted(
                  random.nextInt(technologies),
                  random.nextInt(technologies),
                  relation,
                  random.nextBoolean() ? "report/days" : "2010/" + (1 + random.nextInt(talks))));
    }
    return picture.toString();
  }
}
