package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "person",
    mixinStandardHelpOptions = true,
    description = "A person's talks over all years, and what they were about.")
final class PersonCommand extends QuestionCommand {
  @Parameters(arity = "1..*", paramLabel = "<name>", description = "The person's name.")
  private List<String> words = List.of();

  @Override
  Answer answer(Answers answers) {
    return answers.person(String.join(" ", words));
  }
}
