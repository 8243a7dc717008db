package dev.hallway.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The parent of the commands that measure how right Hallway is. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measure how right the answers are, beside simple baselines.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      EvaluateExtractionCommand.class,
      EvaluateRelatednessCommand.class,
      EvaluateRecommendationsCommand.class
    })
final class EvaluateCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
