package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "watch-first",
    mixinStandardHelpOptions = true,
    description = "Earlier talks that prepare a talk, with their recordings.")
final class WatchFirstCommand extends QuestionCommand {
  @Parameters(paramLabel = "<talk>", description = "The talk's id, as in fosdem-2023/14120.")
  private String talk = "";

  @Option(
      names = "--limit",
      paramLabel = "<n>",
      defaultValue = "5",
      description = "At most so many; default ${DEFAULT-VALUE}.")
  private int limit;

  @Override
  Answer answer(Answers answers) {
    return answers.watchFirst(talk, limit);
  }
}
