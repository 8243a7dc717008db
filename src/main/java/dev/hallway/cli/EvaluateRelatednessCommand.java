package dev.hallway.cli;

import dev.hallway.corpus.Corpus;
import dev.hallway.relatedness.Relatedness;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "relatedness",
    mixinStandardHelpOptions = true,
    description =
        "Measure what relates to what against curated lists, beside co-occurrence, PMI, log-likelihood and cosine.")
final class EvaluateRelatednessCommand implements Callable<Integer> {
  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @Mixin private final TopicsOption topics = new TopicsOption();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    try (OpenGraph open = OpenGraph.open(graphOptions, commandLine, "evaluate relatedness", 0)) {
      Corpus corpus = open.corpus();
      String report = topics.evaluation(corpus, commandLine).report(new Relatedness(corpus));
      commandLine.getOut().print(report);
      commandLine.getOut().flush();
    }
    return CommandLine.ExitCode.OK;
  }
}
