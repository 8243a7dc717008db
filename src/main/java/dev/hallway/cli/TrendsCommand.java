package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    description = "Which technologies rise, fade and are new; or the years of those named.")
final class TrendsCommand extends QuestionCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "<name>",
      description = "Technologies to set beside each other; without any, those that changed most.")
  private List<String> names = List.of();

  @Option(
      names = "--since",
      paramLabel = "<year>",
      description = "Compare the years since this one with all before; default: the last five.")
  private @Nullable Integer since;

  @Option(
      names = "--until",
      paramLabel = "<year>",
      description = "Compare the years until this one; default: the last there is.")
  private @Nullable Integer until;

  @Option(
      names = "--limit",
      paramLabel = "<n>",
      defaultValue = "15",
      description = "At most so many of each kind; default ${DEFAULT-VALUE}.")
  private int limit;

  @Override
  Answer answer(Answers answers) {
    return answers.trends(names, limit, since, until);
  }
}
