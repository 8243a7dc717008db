package dev.hallway.cli;

import dev.hallway.answer.Problem;
import dev.hallway.answer.ProblemException;
import dev.hallway.graph.GraphUnavailableException;
import dev.hallway.home.HomeInUseException;
import dev.hallway.intake.UnreadableSourceException;
import dev.hallway.terminal.AnswerView;
import dev.hallway.vocabulary.VocabularyException;
import dev.hallway.web.PortInUseException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in a sentence or two; a stack trace only for what nobody foresaw. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) throws Exception {
    switch (failure) {
      case ProblemException e -> say(commandLine, view(e.problem()));
      case HomeInUseException e -> say(commandLine, e.getMessage());
      case GraphUnavailableException e -> say(commandLine, e.getMessage());
      case UnreadableSourceException e -> say(commandLine, e.getMessage());
      case VocabularyException e -> say(commandLine, e.getMessage());
      case PortInUseException e -> say(commandLine, e.getMessage());
      case UncheckedIOException e -> say(commandLine, e.getMessage());
      default -> throw failure;
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String view(Problem problem) {
    return new AnswerView(Terminals.output()).render(problem).stripTrailing();
  }

  private static void say(CommandLine commandLine, @org.jspecify.annotations.Nullable String text) {
    commandLine.getErr().println(text);
    commandLine.getErr().flush();
  }
}
