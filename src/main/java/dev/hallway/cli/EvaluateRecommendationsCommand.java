package dev.hallway.cli;

import dev.hallway.answer.Json;
import dev.hallway.evaluation.RecommendationEvaluation;
import dev.hallway.evaluation.RecommendationTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "recommendations",
    mixinStandardHelpOptions = true,
    description = {
      "Measure recommendations by the talks that attendees chose, beside simple baselines.",
      "Each choice is held out in turn; reports in the graph do not count."
    })
final class EvaluateRecommendationsCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "<dir>",
      description = "Folder of JSON files, one a report, with the talks that its author attended.")
  private Path gold = Path.of("");

  @Option(
      names = "--over-time",
      description = "Measure year by year, learning from earlier years alone.")
  private boolean overTime;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    RecommendationEvaluation evaluation;
    try (OpenGraph open =
        OpenGraph.open(graphOptions, spec.commandLine(), spec.qualifiedName(), 0)) {
      evaluation = new RecommendationEvaluation(open.graph().contents(), gold);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    RecommendationTable table = overTime ? evaluation.measureOverTime() : evaluation.measure();
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? Json.write(table) + "\n" : table.text());
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
