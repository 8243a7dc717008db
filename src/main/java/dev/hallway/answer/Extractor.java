package dev.hallway.answer;

import dev.hallway.linking.EntityMentions;
import dev.hallway.linking.Evidence;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.linking.Relation;
import dev.hallway.linking.ReportReading;
import dev.hallway.linking.TalkReference;
import dev.hallway.report.Report;
import dev.hallway.report.ReportReader;
import dev.hallway.report.UnreadableReportException;
import dev.hallway.schedule.EditionId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as a report and stores nothing ({@code POST /api/extract}).
 *
 * <p>Language models and the linker are loaded at the first call. Safe for use by many threads.
 */
public final class Extractor {
  private final Supplier<Linker> linkerSource;
  private final Supplier<Programme> programmeSource;
  private @Nullable Linker linker;
  private @Nullable Programme programme;

  /** Creates an extractor whose parts are made when first needed. */
  public Extractor(Supplier<Linker> linker, Supplier<Programme> programme) {
    this.linkerSource = linker;
    this.programmeSource = programme;
  }

  /**
   * Reads a text.
   *
   * @throws ProblemException if there is no text or it can not be read
   */
  public ExtractAnswer extract(ExtractRequest request) {
    if (request.text() == null || request.text().isBlank()) {
      throw ProblemException.bad(
          "No text", "'text' is missing or blank; send {\"text\": \"…\", \"name\": \"report.md\"}");
    }
    String name = request.name() == null ? "report" : request.name();
    Report report;
    try {
      report = new ReportReader().read(request.text(), name);
    } catch (UnreadableReportException e) {
      throw new ProblemException(
          Problem.of(400, "Not a report", String.valueOf(e.getMessage()), List.of()));
    }
    ReportReading reading = linker().readReport(withDate(report, request.published()), programme());
    return answer(reading);
  }

  /** Forgets the programme, as the graph has changed; it is made anew when next needed. */
  public synchronized void forgetProgramme() {
    programme = null;
  }

  private synchronized Linker linker() {
    Linker ready = linker;
    if (ready == null) {
      ready = linkerSource.get();
      linker = ready;
    }
    return ready;
  }

  private synchronized Programme programme() {
    Programme ready = programme;
    if (ready == null) {
      ready = programmeSource.get();
      programme = ready;
    }
    return ready;
  }

  private static Report withDate(Report report, @Nullable String published) {
    if (published == null || report.published() != null) {
      return report;
    }
    try {
      LocalDate date =
          LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
      return report.publishedOn(date);
    } catch (DateTimeParseException e) {
      throw ProblemException.bad(
          "Not a date", "'published' is '%s'; write it like 2023-02-06".formatted(published));
    }
  }

  private static ExtractAnswer answer(ReportReading reading) {
    LocalDate published = reading.report().published();
    return new ExtractAnswer(
        new ExtractAnswer.ReportHead(
            reading.report().title(),
            published == null ? null : published.toString(),
            reading.editions().stream().map(EditionId::value).toList()),
        reading.talks().stream().map(Extractor::talk).toList(),
        reading.mentions().stream().map(Extractor::entity).toList(),
        reading.relations().stream().map(Extractor::relation).toList());
  }

  private static ExtractAnswer.ExtractedTalk talk(TalkReference reference) {
    return new ExtractAnswer.ExtractedTalk(
        reference.heading(),
        reference.talk() == null ? null : reference.talk().toString(),
        reference.title(),
        reference.attended(),
        reference.opinion().word(),
        reference.evidence().quote(),
        reference.confidence());
  }

  private static ExtractAnswer.ExtractedEntity entity(EntityMentions mentions) {
    return new ExtractAnswer.ExtractedEntity(
        mentions.entity().name(),
        mentions.entity().type().word(),
        mentions.mentions().stream().map(Evidence::quote).distinct().toList(),
        mentions.mentions().stream()
            .map(evidence -> new ExtractAnswer.Span(evidence.start(), evidence.end()))
            .toList());
  }

  private static ExtractAnswer.ExtractedRelation relation(Relation relation) {
    return new ExtractAnswer.ExtractedRelation(
        relation.from().name(),
        relation.type().name().toLowerCase(Locale.ROOT),
        relation.to().name(),
        relation.evidence().quote());
  }
}
