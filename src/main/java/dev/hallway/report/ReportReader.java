package dev.hallway.report;

import dev.hallway.vocabulary.Slug;
import java.util.regex.Pattern;

/**
 * Reads a report in Markdown, reStructuredText, HTML or plain text, told apart by what stands in
 * it.
 *
 * <p>Immutable, safe for many threads.
 */
public final class ReportReader {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)\\b(?:[45]\\d\\d|not found|forbidden|access denied|unauthorized|bad gateway|"
              + "(?:server|internal) error|unavailable|just a moment|enable javascript|"
              + "an error|error page|page (?:does not|doesn't) exist)\\b");

  /** Below this many letters a page that speaks of an error has nothing else to say. */
  private static final int SHORTEST_PAGE = 400;

  /**
   * Reads a report from bytes in UTF-8, in the encoding that a page declares, or in Windows-1252.
   *
   * @param name file name or address
   * @throws UnreadableReportException if the source is empty, binary, without words, or a server's
   *     error page
   */
  public Report read(byte[] source, String name) {
    return read(SourceText.decode(source, name), name);
  }

  /**
   * Reads a report from text; the report's origins count in {@code source}.
   *
   * @param name file name or address
   * @throws UnreadableReportException if the source is empty, binary, without words, or a server's
   *     error page
   */
  public Report read(String source, String name) {
    SourceText.refuseNoText(source, name);
    Particulars particulars = new Particulars();
    DraftText draft = new DraftText();
    int base = new FrontMatter(source, particulars).read();
    ReportFormat format = ReportFormat.of(source, base, name);
    switch (format) {
      case MARKDOWN -> new MarkdownText(source, base, draft).read();
      case RESTRUCTUREDTEXT -> new RestructuredText(source, base, draft, particulars).read();
      case HTML -> new HtmlPage(source).read(draft, particulars);
      case PLAIN -> new PlainText(source, base, draft).read();
    }
    Report report =
        new ReportAssembly(source, idOf(name), name, addressOf(name), particulars, draft.blocks())
            .assemble(format);
    refuseNoContent(report, format);
    return report;
  }

  private static void refuseNoContent(Report report, ReportFormat format) {
    boolean error =
        format == ReportFormat.HTML
            && report.text().length() < SHORTEST_PAGE
            && ERROR.matcher(report.title() + " " + report.text()).find();
    if (report.text().isBlank() || error) {
      throw new UnreadableReportException(
          report.name(),
          error
              ? "this is an error page ('%s'), not a report".formatted(report.title())
              : "there is no text in it",
          "Open the address in a browser; if the report is there, save it and give the file.");
    }
  }

  private static String addressOf(String name) {
    return ADDRESS.matcher(name).matches() ? name : "";
  }

  private static String idOf(String name) {
    if (ADDRESS.matcher(name).matches()) {
      return Slug.of(name.replaceFirst("(?i)^https?://", "").replaceFirst("#.*$", ""));
    }
    String file = name.replaceFirst("^.*[/\\\\](?=[^/\\\\])", "");
    return Slug.of(file.replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,8}$", ""));
  }
}
