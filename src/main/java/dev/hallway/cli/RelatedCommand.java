package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "related",
    mixinStandardHelpOptions = true,
    description = "What relates to a technology, person, organisation, devroom or topic.")
final class RelatedCommand extends QuestionCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "<name>",
      description = "A name, or several joined by 'and' or commas.")
  private List<String> words = List.of();

  @Option(
      names = "--type",
      paramLabel = "<type>",
      defaultValue = "",
      description =
          "Only of this type: technology, tool, project, language, standard, person, organization, devroom.")
  private String type = "";

  @Option(
      names = "--limit",
      paramLabel = "<n>",
      defaultValue = "20",
      description = "At most so many of each; default ${DEFAULT-VALUE}.")
  private int limit;

  @Option(
      names = "--since",
      paramLabel = "<year>",
      description = "Count only talks since this year.")
  private @Nullable Integer since;

  @Option(
      names = "--until",
      paramLabel = "<year>",
      description = "Count only talks until this year.")
  private @Nullable Integer until;

  @Override
  Answer answer(Answers answers) {
    return answers.related(String.join(" ", words), type, limit, since, until);
  }
}
