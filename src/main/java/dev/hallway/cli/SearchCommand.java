package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Find technologies, people, devrooms and talks by words.")
final class SearchCommand extends QuestionCommand {
  @Parameters(arity = "1..*", paramLabel = "<word>", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "<n>",
      defaultValue = "10",
      description = "At most so many of each; default ${DEFAULT-VALUE}.")
  private int limit;

  @Override
  Answer answer(Answers answers) {
    return answers.search(String.join(" ", words), limit);
  }
}
