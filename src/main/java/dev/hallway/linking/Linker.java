package dev.hallway.linking;

import dev.hallway.mention.Background;
import dev.hallway.mention.EntityType;
import dev.hallway.mention.Mention;
import dev.hallway.mention.MentionFinder;
import dev.hallway.report.Report;
import dev.hallway.schedule.EditionId;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Vocabulary;
import java.util.List;

/**
 * Reads talks and reports: finds what they name and decides what in the graph it stands for.
 *
 * <p>Safe for use by several threads.
 */
public final class Linker {
  private final MentionFinder finder;
  private final ReportEntities entities;
  private final People people;
  private final RelationFinder relations;

  /** Creates a linker to the names in {@code vocabulary}. */
  public Linker(Vocabulary vocabulary) {
    finder = new MentionFinder(vocabulary);
    entities = new ReportEntities(vocabulary, finder);
    people = new People(vocabulary);
    relations = new RelationFinder(this::entity);
  }

  /**
   * Returns a hash that changes when the same text may be read otherwise: when the vocabulary or a
   * rule changes.
   */
  public static String fingerprint(Vocabulary vocabulary) {
    return ReadingFingerprint.of(vocabulary);
  }

  /** Reads title, subtitle and abstract of {@code talk}. */
  public TalkReading readTalk(Talk talk) {
    TalkText text = TalkText.of(talk);
    Background background = Background.people(talk.speakers());
    List<Mention> mentions = finder.find(text.document(), background);
    EntityGroups groups = new EntityGroups();
    mentions.forEach(mention -> groups.add(text, mention));
    List<Mention> named = Speakers.among(talk.speakers(), text.document().text(), mentions);
    return new TalkReading(talk.id(), groups.list(), relations.find(text, named));
  }

  private Entity entity(Mention mention) {
    if (mention.type() != EntityType.PERSON) {
      return EntityGroups.entity(mention);
    }
    Person person = people.of(mention.name());
    return new Entity(mention.type(), person.slug(), person.name());
  }

  /** Reads {@code report} against the schedules of {@code programme}. */
  public ReportReading readReport(Report report, Programme programme) {
    List<EditionId> editions = ReportEditions.of(report, programme);
    List<TalkReference> talks = new TalkReferences().find(report, editions, programme);
    ReportSource source = ReportSource.of(report);
    ReportEntities.Result found = entities.find(source, editions, talks, programme);
    return new ReportReading(
        report, editions, talks, found.entities(), relations.find(source, found.mentions()));
  }
}
