package dev.hallway.linking;

import dev.hallway.mention.Document;
import dev.hallway.mention.Section;
import dev.hallway.report.Block;
import dev.hallway.report.Report;
import java.util.List;

/** A report's text, with the way back into its source. */
record ReportSource(Report report, Document document) implements QuotedText {
  static ReportSource of(Report report) {
    List<Section> sections =
        report.blocks().stream()
            .map(block -> new Section(kind(block.kind()), block.start(), block.end()))
            .toList();
    List<Document.Reference> references =
        report.links().stream()
            .map(link -> new Document.Reference(link.start(), link.end(), link.url()))
            .toList();
    List<Document.Stretch> codes =
        report.codes().stream()
            .map(code -> new Document.Stretch(code.start(), code.end()))
            .toList();
    return new ReportSource(report, new Document(report.text(), sections, "", references, codes));
  }

  private static Section.Kind kind(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> Section.Kind.TITLE;
      case CODE -> Section.Kind.CODE;
      case PARAGRAPH, ITEM, QUOTATION, CAPTION -> Section.Kind.BODY;
    };
  }

  @Override
  public Evidence evidence(int start, int end) {
    return new Evidence(
        "text",
        report.origin().sourceStart(start),
        report.origin().sourceEnd(end),
        report.text().substring(start, end));
  }

  @Override
  public Evidence sentence(int start, int end) {
    Block block =
        report.blocks().stream()
            .filter(one -> one.start() <= start && start < one.end())
            .findFirst()
            .orElseThrow();
    SentenceSpan span = SentenceSpan.around(report.text(), block.start(), block.end(), start, end);
    return evidence(span.start(), span.end());
  }
}
