package dev.hallway.cli;

import dev.hallway.answer.Extractor;
import dev.hallway.answer.LiveAnswers;
import dev.hallway.answer.LocalAnswers;
import dev.hallway.graph.Snapshot;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.web.GraphAccess;
import dev.hallway.web.HallwayServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Answer on http://127.0.0.1, and open the graph to Bolt clients on this machine.")
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "<port>",
      defaultValue = "8080",
      description = "HTTP port; 0 for any free one; default ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--bolt-port",
      paramLabel = "<port>",
      defaultValue = "7687",
      description =
          "Bolt port of the embedded database; default ${DEFAULT-VALUE}, any free one where it is taken.")
  private int boltPort;

  @Mixin private final GraphOptions graphOptions = new GraphOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              stop.countDown();
              awaitQuietly(stopped);
            }));
    CompletableFuture<Optional<LocalAnswers>> early =
        CompletableFuture.supplyAsync(this::findAnswers);
    try (OpenGraph open =
        OpenGraph.open(graphOptions, spec.commandLine(), spec.name(), freePort(boltPort))) {
      open.fillIfEmpty(Terminals.listener());
      LiveAnswers answers =
          new LiveAnswers(early.join().orElseGet(() -> LocalAnswers.of(open.snapshot())));
      Extractor extractor =
          new Extractor(
              () -> new Linker(open.vocabulary()),
              () -> Programme.of(open.graph().contents().schedules()));
      Runnable reload =
          () -> {
            answers.replace(LocalAnswers.of(open.snapshot()));
            extractor.forgetProgramme();
            open.keepTaken();
          };
      try (HallwayServer server = HallwayServer.start(answers, extractor, access(open), port);
          GraphWatch watch = new GraphWatch(open.graph(), reload)) {
        watch.start();
        open.announce(spec.name(), server.address());
        greet(open, server);
        open.keepTaken();
        stop.await();
      }
    } finally {
      stopped.countDown();
    }
    return CommandLine.ExitCode.OK;
  }

  /** Finds answers in a snapshot of the embedded database, which needs not be started for them. */
  private Optional<LocalAnswers> findAnswers() {
    return graphOptions.isEmbedded()
        ? Snapshot.find(graphOptions.home()).map(LocalAnswers::of)
        : Optional.empty();
  }

  private static GraphAccess access(OpenGraph open) {
    return new GraphAccess(URI.create(open.graph().uri()), open.graph().user());
  }

  private void greet(OpenGraph open, HallwayServer server) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Hallway answers at %s%n", server.address());
    out.printf("  ask      %s/api/ask?q=what+relates+to+eBPF%n", server.address());
    out.printf("  Neo4j    %s, user %s", open.graph().uri(), open.graph().user());
    out.println(open.isEmbedded() ? ", password in " + open.home().passwordFile() : "");
    out.printf("  Browser  %s/browser", server.address());
    out.println(open.isEmbedded() ? "; 'hallway browser' prints an address that connects" : "");
    out.println("Ctrl-C stops it.");
    out.flush();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns {@code port} if nothing listens there, else 0 for any free one. */
  private static int freePort(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      return 0;
    }
  }
}
