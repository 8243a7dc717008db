package dev.hallway.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The parent of the commands that choose weights. */
@Command(
    name = "tune",
    mixinStandardHelpOptions = true,
    description = "Choose weights again on data for developing, and write them to their file.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    subcommands = {TuneRecommendationsCommand.class, TuneRelatednessCommand.class})
final class TuneCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
