package dev.hallway.answer;

import dev.hallway.corpus.Corpus;
import dev.hallway.corpus.CorpusTalk;
import dev.hallway.corpus.Node;
import dev.hallway.corpus.NodeType;
import dev.hallway.graph.GraphContents.DiscussionRow;
import dev.hallway.graph.GraphContents.EntitySpace;
import dev.hallway.graph.GraphContents.ReportMentionRow;
import dev.hallway.graph.GraphContents.ReportRow;
import dev.hallway.schedule.EditionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what reports say: of talks, of technologies and organisations, and each by itself. */
final class ReportAnswers {
  private static final Comparator<ReportRow> NEWEST_FIRST =
      Comparator.comparing(
              ReportRow::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .reversed()
          .thenComparing(ReportRow::id);

  private final Corpus corpus;
  private final Summaries summaries;

  ReportAnswers(Corpus corpus) {
    this.corpus = corpus;
    this.summaries = new Summaries(corpus);
  }

  /**
   * Describes a report.
   *
   * @throws ProblemException if there is none of that id
   */
  ReportAnswer report(String id) {
    ReportRow report =
        corpus.reports().stream()
            .filter(row -> row.id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(id));
    LocalDate published = report.published();
    return new ReportAnswer(
        report.id(),
        report.title(),
        report.author(),
        published == null ? null : published.toString(),
        report.address(),
        report.editions().stream().map(EditionId::value).toList(),
        report.discussions().stream().flatMap(this::talk).toList(),
        entities(report));
  }

  private Stream<ReportAnswer.DiscussedTalk> talk(DiscussionRow row) {
    return corpus.findTalk(row.talk()).stream()
        .map(talk ->
            new ReportAnswer.DiscussedTalk(
                summaries.talk(talk), row.attended(), row.opinion().word(), row.quote()));
  }

  private List<EntitySummary> entities(ReportRow report) {
    return report.mentions().stream()
        .sorted(
            Comparator.comparingInt(ReportMentionRow::count)
                .reversed()
                .thenComparing(ReportMentionRow::slug))
        .map(mention -> corpus.findNode(id(mention)))
        .flatMap(Optional::stream)
        .filter(node -> node.type() != NodeType.PERSON)
        .map(summaries::entity)
        .toList();
  }

  private ProblemException unknown(String id) {
    List<String> known =
        corpus.reports().stream().sorted(NEWEST_FIRST).map(ReportRow::id).limit(5).toList();
    return ProblemException.unknown(
        "Unknown report",
        "There is no report '%s'; the newest are %s".formatted(id, String.join(", ", known)),
        List.of());
  }

  /** Lists what reports say of a talk. */
  List<ReportQuote> quotes(CorpusTalk talk) {
    return corpus.reports().stream()
        .flatMap(report ->
            report.discussions().stream()
                .filter(row -> row.talk().equals(talk.talk().id()))
                .map(row ->
                    new ReportQuote(
                        report.id(),
                        report.title(),
                        report.author(),
                        report.address(),
                        row.attended(),
                        row.opinion().word(),
                        row.quote())))
        .toList();
  }

  /** Lists the sentences in which reports name a node, the newest report first. */
  List<EntityQuote> quotes(Node node) {
    return corpus.reports().stream()
        .sorted(NEWEST_FIRST)
        .flatMap(report ->
            report.mentions().stream()
                .filter(mention -> id(mention).equals(node.id()))
                .map(mention ->
                    new EntityQuote(
                        report.id(),
                        report.title(),
                        report.author(),
                        report.address(),
                        mention.quote())))
        .toList();
  }

  private static String id(ReportMentionRow mention) {
    EntitySpace space = mention.type();
    return space.name().toLowerCase(Locale.ROOT) + "/" + mention.slug();
  }
}
