package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description =
        "A technology over the years: who carried it, through which devrooms, what came and went with it.")
final class HistoryCommand extends QuestionCommand {
  @Parameters(arity = "1..*", paramLabel = "<name>", description = "The technology's name.")
  private List<String> words = List.of();

  @Option(
      names = "--since",
      paramLabel = "<year>",
      description = "What counts as new came since this year; default: the last five years.")
  private @Nullable Integer since;

  @Override
  Answer answer(Answers answers) {
    return answers.history(String.join(" ", words), since);
  }
}
