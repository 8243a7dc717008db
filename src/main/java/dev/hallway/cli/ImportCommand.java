package dev.hallway.cli;

import dev.hallway.intake.FosdemAddresses;
import dev.hallway.intake.IntakeSummary;
import dev.hallway.intake.KnownReports;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Import schedules and trip reports.",
      "Importing again changes nothing; what changed is brought up to date. Without arguments, what was",
      "imported before is read again where the vocabulary has changed since."
    },
    footer = {
      "",
      "Examples:",
      "  hallway import fosdem --years 2013-2026      the official schedules",
      "  hallway import reports                       trip reports known to be on the web",
      "  hallway import schedule.xml ~/trip-reports   files and folders",
      "  hallway import https://example.org/blog/fosdem-2023",
    })
final class ImportCommand implements Callable<Integer> {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  @Parameters(
      arity = "0..*",
      paramLabel = "<source>",
      description =
          "Files, folders or addresses of Pentabarf XML schedules and of reports (Markdown, reStructuredText,"
              + " HTML, plain text); 'fosdem' for the official schedules, 'reports' for known reports.")
  private List<String> sources = List.of();

  @Option(
      names = "--years",
      paramLabel = "<years>",
      description =
          "With 'fosdem': which years, as in 2019 or 2013-2026; default all. With 'reports' likewise.")
  private @Nullable String years;

  @Option(
      names = "--fosdem-current",
      paramLabel = "<address>",
      defaultValue = "https://fosdem.org",
      description = "Where the current edition's schedule is; default ${DEFAULT-VALUE}.")
  private String current = "";

  @Option(
      names = "--fosdem-archive",
      paramLabel = "<address>",
      defaultValue = "https://archive.fosdem.org",
      description = "Where past editions' schedules are; default ${DEFAULT-VALUE}.")
  private String archive = "";

  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    List<String> arguments = arguments(Clock.system(BRUSSELS));
    IntakeSummary summary;
    try (OpenGraph open = OpenGraph.openOrJoin(graphOptions, spec.commandLine(), spec.name())) {
      summary = open.intake(Terminals.listener()).take(arguments);
      if (!summary.isUnchanged()) {
        open.keepSnapshot();
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(SummaryView.render(summary));
    out.flush();
    return summary.refusals().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  /** Replaces the words {@code fosdem} and {@code reports} by the addresses they stand for. */
  private List<String> arguments(Clock clock) {
    FosdemAddresses fosdem =
        new FosdemAddresses(current, archive, currentYear(LocalDate.now(clock)));
    List<Integer> chosen = years(fosdem);
    List<String> arguments = new ArrayList<>();
    boolean usesYears = false;
    for (String source : sources) {
      switch (source) {
        case "fosdem" -> {
          usesYears = true;
          chosen.forEach(year -> arguments.add(fosdem.schedule(year)));
        }
        case "reports" -> {
          usesYears = true;
          KnownReports.list().stream()
              .filter(report -> years == null || chosen.contains(report.edition()))
              .forEach(report -> arguments.add(report.address()));
        }
        default -> arguments.add(source);
      }
    }
    if (years != null && !usesYears) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--years goes with 'fosdem' or 'reports'");
    }
    return arguments;
  }

  private List<Integer> years(FosdemAddresses fosdem) {
    try {
      return fosdem.years(
          years == null ? FosdemAddresses.FIRST_YEAR + "-" + fosdem.currentYear() : years);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /**
   * Returns the edition that is current: from September on the coming one, whose schedule grows.
   */
  private static int currentYear(LocalDate today) {
    return today.getMonthValue() >= 9 ? today.getYear() + 1 : today.getYear();
  }
}
