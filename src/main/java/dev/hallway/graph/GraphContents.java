package dev.hallway.graph;

import dev.hallway.linking.Entity;
import dev.hallway.linking.Opinion;
import dev.hallway.linking.RelationType;
import dev.hallway.schedule.Edition;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Schedule;
import dev.hallway.schedule.Talk;
import dev.hallway.schedule.TalkId;
import dev.hallway.schedule.TalkStatus;
import dev.hallway.vocabulary.TrackKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in the graph that questions are answered from, as rows.
 *
 * @param editions by id
 * @param talks by id
 * @param entities technologies, organisations and people, by type and slug
 * @param mentions what talks name, by talk, then entity
 * @param relations what sentences state, by source
 * @param reports by id
 */
public record GraphContents(
    List<EditionRow> editions,
    List<TalkRow> talks,
    List<EntityRow> entities,
    List<MentionRow> mentions,
    List<RelationRow> relations,
    List<ReportRow> reports) {
  public GraphContents {
    editions = List.copyOf(editions);
    talks = List.copyOf(talks);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    relations = List.copyOf(relations);
    reports = List.copyOf(reports);
  }

  /** Returns the schedules as they stand now, by edition; withdrawn talks are not in them. */
  public List<Schedule> schedules() {
    return editions.stream()
        .map(row ->
            new Schedule(
                row.edition(),
                talks.stream()
                    .map(TalkRow::talk)
                    .filter(talk -> talk.id().edition().equals(row.edition().id()))
                    .filter(talk -> talk.status() != TalkStatus.WITHDRAWN)
                    .toList(),
                List.of()))
        .toList();
  }

  /**
   * Returns the schedules up to a year with what their talks name: without reports, and without
   * relations, of which reports state some.
   */
  public GraphContents schedulesUntil(int year) {
    return new GraphContents(
        editions.stream().filter(row -> row.edition().id().year() <= year).toList(),
        talks.stream().filter(row -> row.talk().id().edition().year() <= year).toList(),
        entities,
        mentions.stream().filter(row -> row.talk().edition().year() <= year).toList(),
        List.of(),
        List.of());
  }

  /**
   * An edition.
   *
   * @param sample whether it holds only the sample that comes with Hallway
   */
  public record EditionRow(Edition edition, boolean sample) {}

  /**
   * A talk with its place in the graph.
   *
   * @param devroom slug of its devroom within the edition
   * @param devroomName the devroom's name as people call it
   * @param family slug of the devroom over all years
   * @param people slugs of its speakers, in the schedule's order
   */
  public record TalkRow(
      Talk talk,
      String devroom,
      String devroomName,
      TrackKind trackKind,
      String family,
      List<String> people) {
    public TalkRow {
      people = List.copyOf(people);
    }
  }

  /**
   * A technology, organisation or person.
   *
   * @param aliases other names, without the canonical one, sorted
   * @param area of the vocabulary that lists a technology; empty where none does
   */
  public record EntityRow(Entity entity, List<String> aliases, String area) {
    public EntityRow {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * A talk that names an entity.
   *
   * @param type the entity's type; all technologies share one space of slugs
   * @param count how often the talk's texts name it
   * @param where the most prominent part that does: {@code title}, {@code subtitle} or {@code
   *     abstract}
   * @param start offset in that part of the sentence that names it
   * @param end offset after that sentence
   */
  public record MentionRow(
      TalkId talk, EntitySpace type, String slug, int count, String where, int start, int end) {}

  /** The labels whose nodes are told apart by slug. */
  public enum EntitySpace {
    TECHNOLOGY,
    ORGANIZATION,
    PERSON
  }

  /**
   * A relation that a sentence states.
   *
   * @param source id of the talk or report that states it
   */
  public record RelationRow(
      EntitySpace fromType,
      String from,
      RelationType type,
      EntitySpace toType,
      String to,
      String source,
      String quote) {}

  /** A report and what it says of talks and entities. */
  public record ReportRow(
      String id,
      String title,
      @Nullable String author,
      @Nullable LocalDate published,
      @Nullable String address,
      List<EditionId> editions,
      List<DiscussionRow> discussions,
      List<ReportMentionRow> mentions) {
    public ReportRow {
      editions = List.copyOf(editions);
      discussions = List.copyOf(discussions);
      mentions = List.copyOf(mentions);
    }
  }

  /** What a report says of one talk. */
  public record DiscussionRow(
      TalkId talk,
      String heading,
      boolean attended,
      Opinion opinion,
      String quote,
      double confidence) {}

  /** A report that names an entity. */
  public record ReportMentionRow(EntitySpace type, String slug, int count, String quote) {}
}
