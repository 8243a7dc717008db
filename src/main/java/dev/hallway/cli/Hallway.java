package dev.hallway.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code hallway} command; see {@code hallway help}. */
@Command(
    name = "hallway",
    mixinStandardHelpOptions = true,
    versionProvider = Hallway.Version.class,
    description =
        "Twenty years of FOSDEM as one graph: what relates to what, and what to see next.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  hallway ask \"what relates to eBPF\"",
      "  hallway import fosdem --years 2013-2026",
      "  hallway serve",
    },
    subcommands = {
      AskCommand.class,
      RelatedCommand.class,
      HistoryCommand.class,
      TrendsCommand.class,
      TalkCommand.class,
      SimilarCommand.class,
      WatchFirstCommand.class,
      PersonCommand.class,
      SearchCommand.class,
      RecommendCommand.class,
      PlanCommand.class,
      EditionsCommand.class,
      StatsCommand.class,
      EvaluateCommand.class,
      TuneCommand.class,
      TrainCommand.class,
      ImportCommand.class,
      RemoveCommand.class,
      ServeCommand.class,
      BrowserCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Hallway implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** Runs the command and ends the process with its exit code: 0 done, 1 failed, 2 misused. */
  public static void main(String[] arguments) {
    // Everything logs through Log4j, java.util.logging too; it must be told before the first
    // logger.
    System.setProperty("java.util.logging.manager", "org.apache.logging.log4j.jul.LogManager");
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Hallway())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedSubcommandsAllowed(true)
        .setExecutionExceptionHandler(new Failures());
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Reads the version from the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Hallway.class.getPackage().getImplementationVersion();
      return new String[] {"hallway " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
