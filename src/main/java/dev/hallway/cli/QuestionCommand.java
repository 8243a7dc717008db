package dev.hallway.cli;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import dev.hallway.answer.Json;
import dev.hallway.answer.LocalAnswers;
import dev.hallway.answer.RemoteAnswers;
import dev.hallway.graph.Snapshot;
import dev.hallway.home.Holder;
import dev.hallway.home.HomeLock;
import dev.hallway.terminal.AnswerView;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that answers a question: from a running server if there is one, else by itself. */
abstract class QuestionCommand implements Callable<Integer> {
  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @Option(names = "--json", description = "Print the API's JSON.")
  private boolean json;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** Returns the answer as one of the API's records. */
  abstract Answer answer(Answers answers);

  /** Says something beside the answer. */
  final void warn(String text) {
    spec.commandLine().getErr().println(text);
  }

  @Override
  public final Integer call() {
    Optional<RemoteAnswers> server = findServer();
    if (server.isPresent()) {
      try (RemoteAnswers answers = server.get()) {
        print(answer(answers));
      }
      return CommandLine.ExitCode.OK;
    }
    Optional<Snapshot> snapshot = findSnapshot();
    if (snapshot.isPresent()) {
      print(answer(LocalAnswers.of(snapshot.get())));
      return CommandLine.ExitCode.OK;
    }
    try (OpenGraph open = OpenGraph.open(graphOptions, spec.commandLine(), spec.name(), 0)) {
      open.fillIfEmpty(Terminals.listener());
      print(answer(LocalAnswers.of(open.snapshot())));
    }
    return CommandLine.ExitCode.OK;
  }

  /** Finds what answers without a database to be started. */
  private Optional<Snapshot> findSnapshot() {
    return graphOptions.isEmbedded() ? Snapshot.find(graphOptions.home()) : Optional.empty();
  }

  private Optional<RemoteAnswers> findServer() {
    return graphOptions.isEmbedded()
        ? HomeLock.findHolder(graphOptions.home())
            .flatMap(Holder::findAddress)
            .flatMap(RemoteAnswers::find)
        : Optional.empty();
  }

  private void print(Answer answer) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        json
            ? Json.write(answer)
            : new AnswerView(Terminals.output()).render(answer).stripTrailing());
    out.flush();
  }
}
