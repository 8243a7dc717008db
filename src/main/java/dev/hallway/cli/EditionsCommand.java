package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import picocli.CommandLine.Command;

@Command(name = "editions", mixinStandardHelpOptions = true, description = "List the editions.")
final class EditionsCommand extends QuestionCommand {
  @Override
  Answer answer(Answers answers) {
    return answers.editions();
  }
}
