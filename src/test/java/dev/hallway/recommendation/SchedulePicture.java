package dev.hallway.recommendation;

import dev.hallway.corpus.Corpus;
import dev.hallway.graph.GraphContents;
import dev.hallway.graph.GraphContents.DiscussionRow;
import dev.hallway.graph.GraphContents.EditionRow;
import dev.hallway.graph.GraphContents.EntityRow;
import dev.hallway.graph.GraphContents.EntitySpace;
import dev.hallway.graph.GraphContents.MentionRow;
import dev.hallway.graph.GraphContents.ReportRow;
import dev.hallway.graph.GraphContents.TalkRow;
import dev.hallway.linking.Entity;
import dev.hallway.linking.Opinion;
import dev.hallway.mention.EntityType;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Link;
import dev.hallway.schedule.LinkKind;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import dev.hallway.schedule.TalkStatus;
import dev.hallway.vocabulary.Slug;
import dev.hallway.vocabulary.TrackKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a schedule that is drawn as text, one talk a line:
 *
 * <pre>{@code
 * 2023/1 | sat 10:00 +30 | K.1.105 | Go | Tracing with Delve | eBPF, Go | Derek
 * }</pre>
 *
 * <p>The columns are the talk, its time and minutes, room, devroom, title, the technologies it
 * names, its speakers; the last two may be missing. A devroom "Keynotes" is one of keynotes, "Main
 * track" a main track; a title that starts with "CANCELLED" is cancelled; one that ends with
 * "[rec]" has a recording.
 */
public final class SchedulePicture {
  private final List<TalkRow> talks = new ArrayList<>();
  private final List<MentionRow> mentions = new ArrayList<>();
  private final Map<String, EntityRow> entities = new TreeMap<>();
  private final TreeSet<EditionId> editions = new TreeSet<>();

  private SchedulePicture() {}

  /** Returns the corpus of a schedule. */
  public static Corpus corpus(String picture) {
    return corpus(picture, List.of());
  }

  /** Returns the corpus of a schedule with a report that praises the talks. */
  public static Corpus corpus(String picture, List<TalkId> praised) {
    return Corpus.of(contents(picture, praised));
  }

  /** Returns the graph of a schedule with a report that praises the talks. */
  public static GraphContents contents(String picture, List<TalkId> praised) {
    SchedulePicture read = new SchedulePicture();
    picture.lines().filter(line -> !line.isBlank()).forEach(read::add);
    read.talks.sort(Comparator.comparing(row -> row.talk().id()));
    List<DiscussionRow> discussions =
        praised.stream()
            .map(id -> new DiscussionRow(id, "", true, Opinion.POSITIVE, "great", 1))
            .toList();
    ReportRow report =
        new ReportRow("r", "Report", null, null, null, List.of(), discussions, List.of());
    return new GraphContents(
        read.editions.stream().map(SchedulePicture::edition).toList(),
        read.talks,
        List.copyOf(read.entities.values()),
        read.mentions,
        List.of(),
        praised.isEmpty() ? List.of() : List.of(report));
  }

  /** Returns the id of a talk as the picture writes it. */
  public static TalkId id(String drawn) {
    return TalkId.parse("fosdem-" + drawn);
  }

  /** Returns the ids of talks as the picture writes them. */
  public static List<TalkId> ids(String... drawn) {
    return java.util.Arrays.stream(drawn).map(SchedulePicture::id).toList();
  }

  /** Returns a time of 2023's weekend, "sat 10:00". */
  public static LocalDateTime time(String drawn) {
    return time(2023, drawn);
  }

  private static LocalDateTime time(int year, String drawn) {
    int day = drawn.startsWith("sat") ? 4 : 5;
    return LocalDate.of(year, 2, day).atTime(LocalTime.parse(drawn.substring(4, 9)));
  }

  private static EditionRow edition(EditionId id) {
    LocalDate first = LocalDate.of(id.year(), 2, 4);
    return new EditionRow(
        new Edition(id, "FOSDEM " + id.year(), first, first.plusDays(1), "Brussels", "ULB"), false);
  }

  private void add(String line) {
    String[] cells = line.split("\\|", -1);
    TalkId id = id(cells[0].strip());
    editions.add(id.edition());
    String when = cells[1].strip();
    String track = cells[3].strip();
    String title = cells[4].strip();
    List<String> technologies = list(cells, 5);
    List<String> speakers = list(cells, 6);
    boolean recorded = title.endsWith("[rec]");
    Talk talk =
        new Talk(
            id,
            title.replace(" [rec]", ""),
            "",
            track.equals("Keynotes") ? "A keynote with an abstract. ".repeat(5) : "",
            track,
            cells[2].strip(),
            time(id.edition().year(), when),
            Duration.ofMinutes(Integer.parseInt(when.substring(when.indexOf('+') + 1))),
            speakers,
            recorded ? List.of(new Link("https://v/1", "Video", LinkKind.RECORDING)) : List.of(),
            "https://fosdem.org/" + id,
            title.startsWith("CANCELLED") ? TalkStatus.CANCELLED : TalkStatus.SCHEDULED);
    List<String> people = speakers.stream().map(Slug::of).toList();
    talks.add(new TalkRow(talk, Slug.of(track), track, kind(track), Slug.of(track), people));
    speakers.forEach(name -> entity(EntityType.PERSON, name));
    for (String technology : technologies) {
      entity(EntityType.TOOL, technology);
      mentions.add(
          new MentionRow(id, EntitySpace.TECHNOLOGY, Slug.of(technology), 1, "abstract", 0, 1));
    }
  }

  private void entity(EntityType type, String name) {
    entities.put(
        type + " " + name, new EntityRow(new Entity(type, Slug.of(name), name), List.of(), ""));
  }

  private static TrackKind kind(String track) {
    return switch (track) {
      case "Keynotes" -> TrackKind.KEYNOTE;
      case "Main track" -> TrackKind.MAIN_TRACK;
      default -> TrackKind.DEVROOM;
    };
  }

  private static List<String> list(String[] cells, int column) {
    return column >= cells.length || cells[column].isBlank()
        ? List.of()
        : java.util.Arrays.stream(cells[column].split(",")).map(String::strip).toList();
  }
}
