package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "similar",
    mixinStandardHelpOptions = true,
    description = "Talks like a talk, in its own and other editions.")
final class SimilarCommand extends QuestionCommand {
  @Parameters(paramLabel = "<talk>", description = "The talk's id, as in fosdem-2023/14120.")
  private String talk = "";

  @Option(
      names = "--editions",
      split = ",",
      paramLabel = "<id>",
      description = "Only in these editions, as in fosdem-2024,fosdem-2025.")
  private List<String> editions = List.of();

  @Option(
      names = "--limit",
      paramLabel = "<n>",
      defaultValue = "10",
      description = "At most so many; default ${DEFAULT-VALUE}.")
  private int limit;

  @Override
  Answer answer(Answers answers) {
    return answers.similar(talk, limit, editions);
  }
}
