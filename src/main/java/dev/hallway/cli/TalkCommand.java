package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "talk",
    mixinStandardHelpOptions = true,
    description = "Everything known about a talk.")
final class TalkCommand extends QuestionCommand {
  @Parameters(paramLabel = "<talk>", description = "The talk's id, as in fosdem-2023/14120.")
  private String talk = "";

  @Override
  Answer answer(Answers answers) {
    return answers.talk(talk);
  }
}
