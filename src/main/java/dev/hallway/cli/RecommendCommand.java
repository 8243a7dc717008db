package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import dev.hallway.answer.RecommendationRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "recommend",
    mixinStandardHelpOptions = true,
    description = "Talks to see, from what you attended and what interests you.")
final class RecommendCommand extends QuestionCommand {
  @Option(
      names = "--edition",
      paramLabel = "<id>",
      description = "The edition, as in fosdem-2026; default the newest.")
  private @Nullable String edition;

  @Option(
      names = "--interests",
      split = ",",
      paramLabel = "<name>",
      description = "Technologies, people, devrooms or words.")
  private List<String> interests = List.of();

  @Option(
      names = "--attended",
      split = ",",
      paramLabel = "<talk>",
      description = "Ids of talks that you attended, of any edition.")
  private List<String> attended = List.of();

  @Option(
      names = "--disliked",
      split = ",",
      paramLabel = "<talk>",
      description = "Ids of talks or names that you did not like.")
  private List<String> disliked = List.of();

  @Option(
      names = "--diversity",
      paramLabel = "<0..1>",
      defaultValue = "0.2",
      description = "From 0, more of the same, to 1, surprise me; default ${DEFAULT-VALUE}.")
  private double diversity;

  @Option(
      names = "--limit",
      paramLabel = "<n>",
      defaultValue = "10",
      description = "At most so many; default ${DEFAULT-VALUE}.")
  private int limit;

  @Override
  Answer answer(Answers answers) {
    return answers.recommend(
        new RecommendationRequest(
            edition, attended, List.of(), disliked, interests, true, diversity, limit));
  }
}
