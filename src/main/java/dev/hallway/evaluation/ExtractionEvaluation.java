package dev.hallway.evaluation;

import dev.hallway.answer.ExtractRequest;
import dev.hallway.answer.Extractor;
import dev.hallway.linking.Programme;
import dev.hallway.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures what is read from reports against what careful readers found in them, beside two simpler
 * ways of reading.
 */
public final class ExtractionEvaluation {
  private final List<GoldReport> reports;

  /**
   * Creates an evaluation.
   *
   * @param gold a folder of JSON files, one a report, with what a careful reader found
   * @param reports a folder with the reports' texts
   * @throws IllegalArgumentException if a folder or a report is not there, or a file not of that
   *     form
   */
  public ExtractionEvaluation(Path gold, Path reports) {
    this.reports = GoldReport.list(gold, reports);
  }

  /** Returns how many reports there are. */
  public int size() {
    return reports.size();
  }

  /** Measures what {@code extractor} reads, as the API would answer it. */
  public ExtractionFigures measure(Extractor extractor) {
    return measure(
        "Hallway",
        report -> extractor.extract(new ExtractRequest(report.text(), report.file(), null)));
  }

  /** Measures stock CoreNLP, and plain string match with names that are known. */
  public List<ExtractionFigures> measureBaselines(Vocabulary vocabulary, Programme programme) {
    List<ExtractionFigures> figures = new ArrayList<>();
    figures.add(measure("string match", new StringMatchBaseline(vocabulary, programme)));
    figures.add(measure("CoreNLP", new CoreNlpBaseline()));
    return figures;
  }

  private ExtractionFigures measure(String reader, ReadingMethod method) {
    ExtractionScore score = new ExtractionScore();
    reports.forEach(report -> score.add(report, method.read(report)));
    return score.figures(reader);
  }
}
