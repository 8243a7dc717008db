package dev.hallway.evaluation;

import dev.hallway.evaluation.ExtractionFigures.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows how right ways of reading are, one below the other. */
public record ExtractionTable(int reports, List<ExtractionFigures> readers) {
  private static final List<String> ORDER =
      List.of("technologies", "people", "organizations", "devrooms", "talk_links");

  public ExtractionTable {
    readers = List.copyOf(readers);
  }

  /**
   * Returns the table as text.
   *
   * @param verbose whether each error of the first reader stands above it
   */
  public String text(boolean verbose) {
    StringBuilder text = new StringBuilder();
    if (verbose && !readers.isEmpty()) {
      readers.getFirst().errors().forEach(error -> text.append(error).append('\n'));
      text.append('\n');
    }
    text.append(reports).append(" reports\n");
    for (ExtractionFigures figures : readers) {
      text.append('\n').append(figures.reader()).append('\n');
      ORDER.forEach(name -> text.append(line(name, figures.sets().getOrDefault(name, NONE))));
      text.append(line("attended", figures.attended()));
      text.append(line("opinion", figures.opinions()));
    }
    return text.toString();
  }

  private static final SetFigures NONE = new SetFigures(0, 0, 0, 0, 0, 0);

  private static String line(String name, SetFigures set) {
    String quality =
        name.equals("talk_links")
            ? ""
            : String.format(
                Locale.ROOT,
                "  canonical %.3f%s  duplicates %d",
                set.canonical(),
                name.equals("technologies")
                    ? String.format(Locale.ROOT, "  kind %.3f", set.kind())
                    : "",
                set.duplicates());
    return String.format(
        Locale.ROOT,
        "  %-14s P %.3f  R %.3f  F1 %.3f  (right %d, wrong %d, missed %d)%s%n",
        name.replace('_', ' '),
        set.precision(),
        set.recall(),
        set.f1(),
        set.right(),
        set.wrong(),
        set.missed(),
        quality);
  }

  private static String line(String name, Share share) {
    return String.format(
        Locale.ROOT, "  %-14s accuracy %.3f of %d%n", name, share.value(), share.whole());
  }

  /** Returns the table as maps and lists, to be written as JSON. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("reports", reports);
    for (ExtractionFigures figures : readers) {
      Map<String, Object> reader = new LinkedHashMap<>();
      ORDER.forEach(name -> reader.put(name, tree(figures.sets().getOrDefault(name, NONE))));
      reader.put("attended", tree(figures.attended()));
      reader.put("opinion", tree(figures.opinions()));
      reader.put("errors", figures.errors());
      tree.put(figures.reader(), reader);
    }
    return tree;
  }

  private static Map<String, Object> tree(SetFigures set) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("precision", set.precision());
    tree.put("recall", set.recall());
    tree.put("f1", set.f1());
    tree.put("canonical", set.canonical());
    tree.put("kind", set.kind());
    tree.put("duplicates", set.duplicates());
    tree.put("right", set.right());
    tree.put("wrong", set.wrong());
    tree.put("missed", set.missed());
    return tree;
  }

  private static Map<String, Object> tree(Share share) {
    return Map.of("accuracy", share.value(), "of", share.whole());
  }
}
