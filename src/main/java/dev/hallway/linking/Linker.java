package dev.hallway.linking;

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
  private final RelationFinder relations = new RelationFinder();

  /** Creates a linker to the names in {@code vocabulary}. */
  public Linker(Vocabulary vocabulary) {
    finder = new MentionFinder(vocabulary);
    entities = new ReportEntities(vocabulary, finder);
  }

  /** Reads title, subtitle and abstract of {@code talk}. */
  public TalkReading readTalk(Talk talk) {
    TalkText text = TalkText.of(talk);
    List<Mention> mentions = finder.find(text.document());
    EntityGroups groups = new EntityGroups();
    mentions.forEach(mention -> groups.add(text, mention));
    return new TalkReading(talk.id(), groups.list(), relations.find(text, mentions));
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
