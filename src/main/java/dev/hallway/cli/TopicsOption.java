package dev.hallway.cli;

import dev.hallway.corpus.Corpus;
import dev.hallway.evaluation.RelatednessEvaluation;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The curated lists that relatedness is measured against. */
final class TopicsOption {
  @Option(
      names = "--gold",
      required = true,
      paramLabel = "<file>",
      description = "JSON list of topics, each with topic, query, aliases and related names.")
  private Path gold = Path.of("");

  /**
   * Reads the lists.
   *
   * @throws CommandLine.ParameterException if the file is none of such lists
   */
  RelatednessEvaluation evaluation(Corpus corpus, CommandLine commandLine) {
    try {
      return new RelatednessEvaluation(corpus, gold);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(commandLine, e.getMessage(), e);
    }
  }
}
