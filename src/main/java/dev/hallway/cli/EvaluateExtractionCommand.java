package dev.hallway.cli;

import dev.hallway.answer.Extractor;
import dev.hallway.answer.Json;
import dev.hallway.evaluation.ExtractionEvaluation;
import dev.hallway.evaluation.ExtractionFigures;
import dev.hallway.evaluation.ExtractionTable;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "extraction",
    mixinStandardHelpOptions = true,
    description = {
      "Measure what is read from reports against what careful readers found in them.",
      "Reads the reports against the schedules in the graph and stores nothing."
    })
final class EvaluateExtractionCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "<dir>",
      description = "Folder of JSON files, one a report, with what is in it.")
  private Path gold = Path.of("");

  @Option(
      names = "--reports",
      required = true,
      paramLabel = "<dir>",
      description = "Folder with the reports.")
  private Path reports = Path.of("");

  @Option(
      names = "--no-baselines",
      description = "Measure Hallway alone, not stock CoreNLP and plain string match beside it.")
  private boolean noBaselines;

  @Option(names = "--verbose", description = "List every error.")
  private boolean verbose;

  @Option(names = "--json", description = "Print JSON, with every error.")
  private boolean json;

  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    ExtractionTable table = measure(evaluation());
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? Json.write(table.tree()) + "\n" : table.text(verbose));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private ExtractionEvaluation evaluation() {
    try {
      return new ExtractionEvaluation(gold, reports);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private ExtractionTable measure(ExtractionEvaluation evaluation) {
    try (OpenGraph open =
        OpenGraph.open(graphOptions, spec.commandLine(), spec.qualifiedName(), 0)) {
      open.fillIfEmpty(Terminals.listener());
      Vocabulary vocabulary = open.vocabulary();
      Programme programme = Programme.of(open.graph().contents().schedules());
      List<ExtractionFigures> readers = new ArrayList<>();
      readers.add(evaluation.measure(new Extractor(() -> new Linker(vocabulary), () -> programme)));
      if (!noBaselines) {
        readers.addAll(evaluation.measureBaselines(vocabulary, programme));
      }
      return new ExtractionTable(evaluation.size(), readers);
    }
  }
}
