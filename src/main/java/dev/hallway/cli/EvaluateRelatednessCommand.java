package dev.hallway.cli;

import dev.hallway.corpus.Corpus;
import dev.hallway.evaluation.RelatednessEvaluation;
import dev.hallway.relatedness.Relatedness;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "relatedness",
    mixinStandardHelpOptions = true,
    description =
        "Measure what relates to what against curated lists, beside co-occurrence, PMI, log-likelihood and cosine.")
final class EvaluateRelatednessCommand implements Callable<Integer> {
  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "<file>",
      description = "JSON list of topics, each with topic, query, aliases and related names.")
  private Path gold = Path.of("");

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    try (OpenGraph open = OpenGraph.open(graphOptions, commandLine, "evaluate relatedness", 0)) {
      Corpus corpus = open.corpus();
      String report = evaluation(corpus).report(new Relatedness(corpus));
      commandLine.getOut().print(report);
      commandLine.getOut().flush();
    }
    return CommandLine.ExitCode.OK;
  }

  private RelatednessEvaluation evaluation(Corpus corpus) {
    try {
      return new RelatednessEvaluation(corpus, gold);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
