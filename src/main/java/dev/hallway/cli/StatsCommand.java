package dev.hallway.cli;

import dev.hallway.answer.Answers;
import picocli.CommandLine.Command;

@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Count what the graph holds.")
final class StatsCommand extends QuestionCommand {
  @Override
  Object answer(Answers answers) {
    return answers.stats();
  }
}
