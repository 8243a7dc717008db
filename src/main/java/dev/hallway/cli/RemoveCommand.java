package dev.hallway.cli;

import dev.hallway.answer.ProblemException;
import dev.hallway.intake.Intake;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Remove a report with all it brought.")
final class RemoveCommand implements Callable<Integer> {
  @Parameters(paramLabel = "<report>", description = "The report's id.")
  private String report = "";

  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (OpenGraph open = OpenGraph.openOrJoin(graphOptions, spec.commandLine(), spec.name())) {
      Intake intake = open.intake(Terminals.listener());
      List<String> all = intake.listReports();
      if (!intake.removeReport(report)) {
        throw ProblemException.unknown(
            "No such report", "There is no report '%s' in the graph".formatted(report), all);
      }
      open.keepSnapshot();
    }
    spec.commandLine().getOut().printf("Removed report %s and all it brought.%n", report);
    return CommandLine.ExitCode.OK;
  }
}
