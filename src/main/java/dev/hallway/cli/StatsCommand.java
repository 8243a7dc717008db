package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import picocli.CommandLine.Command;

@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Count what the graph holds.")
final class StatsCommand extends QuestionCommand {
  @Override
  Answer answer(Answers answers) {
    return answers.stats();
  }
}
