package dev.hallway.intake;

import dev.hallway.corpus.Corpus;
import dev.hallway.graph.GraphContents;
import dev.hallway.graph.HallwayGraph;
import dev.hallway.graph.SourceRecord;
import dev.hallway.home.HallwayHome;
import dev.hallway.relatedness.RelatedEdges;
import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes schedules and reports into the graph.
 *
 * <p>Each source is written in one transaction, so a process that is killed leaves a consistent
 * graph, and the next import completes the work. A source that is in the graph already, with the
 * same bytes and read with the same vocabulary and rules, is left as it is. Reports are read after
 * all schedules, whatever the order of the arguments, and read again when schedules have changed.
 */
public final class Intake {
  private final HallwayGraph graph;
  private final Vocabulary vocabulary;
  private final SourceArchive archive;
  private final Fetcher fetcher;
  private final IntakeListener listener;

  /** Creates an intake for a graph whose sources are kept in {@code home}. */
  public Intake(
      HallwayHome home,
      HallwayGraph graph,
      Vocabulary vocabulary,
      Fetcher fetcher,
      IntakeListener listener) {
    this.graph = graph;
    this.vocabulary = vocabulary;
    this.archive = new SourceArchive(home);
    this.fetcher = fetcher;
    this.listener = listener;
  }

  /**
   * Imports files, folders and addresses, and reads again what an earlier import read with another
   * vocabulary or other rules.
   */
  public IntakeSummary take(Collection<String> arguments) {
    SourceFinder finder = new SourceFinder(fetcher);
    listener.begin("Looking for sources", arguments.size());
    for (String argument : arguments) {
      finder.add(argument);
      listener.advance(1);
    }
    listener.end();
    return take(finder.sources(), finder.refusals(), finder.passedOver(), false);
  }

  /** Imports the sample that comes with Hallway. */
  public IntakeSummary takeSample() {
    return take(Sample.sources(), List.of(), List.of(), true);
  }

  private IntakeSummary take(
      List<Source> sources, List<Refusal> refusals, List<String> passedOver, boolean sample) {
    Map<String, SourceRecord> known =
        graph.listSources().stream()
            .collect(
                Collectors.toMap(
                    SourceRecord::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    IntakeRun run = new IntakeRun(graph, vocabulary, archive, listener, known, sample);
    refusals.forEach(run::refuse);
    run.takeSchedules(of(Source.Kind.SCHEDULE, sources));
    run.takeReports(of(Source.Kind.REPORT, sources));
    if (!graph.isDerived()) {
      derive();
    }
    return run.summary(passedOver);
  }

  private static List<Source> of(Source.Kind kind, List<Source> sources) {
    return sources.stream()
        .filter(source -> source.kind() == kind)
        .sorted(Comparator.comparing(Source::name))
        .toList();
  }

  /**
   * Removes a report with all it brought.
   *
   * @param id the report's id, with or without {@code report/}
   * @return whether it was there
   */
  public boolean removeReport(String id) {
    String plain = id.replaceFirst("^report/", "");
    List<SourceRecord> records =
        graph.listSources().stream()
            .filter(source -> source.id().equals("report/" + plain))
            .toList();
    boolean removed = graph.removeReport(plain);
    if (removed) {
      records.forEach(source -> archive.remove(source.sha256()));
      derive();
    }
    return removed;
  }

  /** Returns the ids of all reports, sorted. */
  public List<String> listReports() {
    List<String> ids = new ArrayList<>();
    for (SourceRecord source : graph.listSources()) {
      if (source.kind().equals("report")) {
        ids.add(source.id().substring("report/".length()));
      }
    }
    return ids;
  }

  private void derive() {
    listener.begin("Linking everything", 3);
    graph.derive(vocabulary);
    listener.advance(1);
    GraphContents contents = graph.contents();
    Corpus corpus = Corpus.of(contents);
    listener.advance(1);
    graph.writeRelated(RelatedEdges.of(corpus));
    listener.advance(1);
    listener.end();
  }
}
