package dev.hallway.cli;

import dev.hallway.answer.RemoteAnswers;
import dev.hallway.home.HallwayHome;
import dev.hallway.home.Holder;
import dev.hallway.home.HomeLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "browser",
    mixinStandardHelpOptions = true,
    description = "Say how to look around in the graph with Neo4j Browser, password included.")
final class BrowserCommand implements Callable<Integer> {
  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    HallwayHome home = graphOptions.home();
    Optional<String> server = findServer(home);
    if (server.isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf(
              "No server answers for the home '%s'; start one with 'hallway serve', then ask again%n",
              home.folder());
      return CommandLine.ExitCode.SOFTWARE;
    }
    String password = Files.readString(home.passwordFile()).strip();
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Neo4j Browser, connected   %s/browser/#%s%n", server.get(), password);
    out.printf("Neo4j Browser              %s/browser/%n", server.get());
    out.printf("  user                     neo4j%n");
    out.printf("  password                 %s%n", password);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static Optional<String> findServer(HallwayHome home) {
    return HomeLock.findHolder(home).flatMap(Holder::findAddress).filter(BrowserCommand::isServed);
  }

  private static boolean isServed(String address) {
    Optional<RemoteAnswers> server = RemoteAnswers.find(address);
    server.ifPresent(RemoteAnswers::close);
    return server.isPresent();
  }
}
