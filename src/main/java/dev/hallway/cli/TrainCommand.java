package dev.hallway.cli;

import dev.hallway.intake.IntakeListener;
import dev.hallway.linking.NameTraining;
import dev.hallway.mention.LearnedName;
import dev.hallway.mention.NameList;
import dev.hallway.schedule.Talk;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Learn from the schedules in the graph which names that no list holds are technologies.",
      "The names that come with Hallway serve as examples; the same schedules give the same file."
    })
final class TrainCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @Option(
      names = "--write",
      paramLabel = "<file>",
      defaultValue = "data/reading/names.tsv",
      description = "Where to write the names; default ${DEFAULT-VALUE}.")
  private Path file = Path.of("");

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    new ResultFile(file).check(spec.commandLine());
    NameList before = NameList.parse(Files.exists(file) ? Files.readString(file) : "");
    NameList names = train(talks(), Terminals.listener());
    Files.writeString(file, names.text());
    show(names, names.since(before));
    return CommandLine.ExitCode.OK;
  }

  private List<Talk> talks() {
    try (OpenGraph open = OpenGraph.open(graphOptions, spec.commandLine(), "train", 0)) {
      open.fillIfEmpty(Terminals.listener());
      return open.graph().contents().schedules().stream()
          .flatMap(schedule -> schedule.talks().stream())
          .toList();
    }
  }

  private static NameList train(List<Talk> talks, IntakeListener listener) {
    NameTraining training = new NameTraining(Vocabulary.load());
    listener.begin("Reading talks", talks.size());
    for (Talk talk : talks) {
      training.add(talk);
      listener.advance(1);
    }
    listener.end();
    return training.names();
  }

  private void show(NameList names, NameList.Changes changes) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d names written to %s%n", names.names().size(), file);
    show(out, "new", changes.added());
    show(out, "gone", changes.gone());
    show(out, "of another kind", changes.otherKind());
    out.flush();
  }

  private static void show(PrintWriter out, String what, List<LearnedName> names) {
    out.printf("%d %s", names.size(), what);
    String separator = ": ";
    for (LearnedName name : names.subList(0, Math.min(SHOWN, names.size()))) {
      out.print(separator + name.name());
      separator = ", ";
    }
    out.println(names.size() > SHOWN ? ", …" : "");
  }
}
