package dev.hallway.cli;

import dev.hallway.evaluation.RecommendationTuning;
import java.io.IOException;
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
    description = "Find how much each feature of a talk counts, with figures by leave-one-out.")
final class TuneRecommendationsCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "<dir>",
      description =
          "Folder of attendees' choices for developing; see 'hallway evaluate recommendations'.")
  private Path gold = Path.of("");

  @Option(
      names = "--write",
      paramLabel = "<file>",
      defaultValue = "data/recommendation.yaml",
      description = "Whose section 'tuned' to renew; default ${DEFAULT-VALUE}.")
  private Path file = Path.of("");

  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    new ResultFile(file).checkThere(spec.commandLine());
    RecommendationTuning tuning;
    try (OpenGraph open =
        OpenGraph.open(graphOptions, spec.commandLine(), spec.qualifiedName(), 0)) {
      tuning = new RecommendationTuning(open.graph().contents(), gold);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    RecommendationTuning.Outcome outcome = tuning.tune();
    RecommendationTuning.write(file, outcome.weights());
    PrintWriter out = spec.commandLine().getOut();
    out.print(outcome.figures().text());
    out.println("Written to " + file);
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
