package dev.hallway.cli;

import dev.hallway.corpus.Corpus;
import dev.hallway.evaluation.RelatednessTuning;
import dev.hallway.relatedness.Relatedness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "relatedness",
    mixinStandardHelpOptions = true,
    description = "Choose how much each view of a question counts, with figures by leave-one-out.")
final class TuneRelatednessCommand implements Callable<Integer> {
  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @Mixin private final TopicsOption topics = new TopicsOption();

  @Option(
      names = "--write",
      paramLabel = "<file>",
      defaultValue = "data/relatedness.yaml",
      description = "Where to write the weights; default ${DEFAULT-VALUE}.")
  private Path file = Path.of("");

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    CommandLine commandLine = spec.commandLine();
    new ResultFile(file).check(commandLine);
    try (OpenGraph open = OpenGraph.open(graphOptions, commandLine, "tune relatedness", 0)) {
      Corpus corpus = open.corpus();
      RelatednessTuning tuning =
          new RelatednessTuning(topics.evaluation(corpus, commandLine), new Relatedness(corpus));
      String weights = tuning.yaml();
      Files.writeString(file, weights);
      commandLine.getOut().print(weights);
      commandLine.getOut().println("Written to " + file);
      commandLine.getOut().flush();
    }
    return CommandLine.ExitCode.OK;
  }
}
