package dev.hallway.web;

import dev.hallway.answer.Extractor;
import dev.hallway.answer.LocalAnswers;
import dev.hallway.corpus.Corpus;
import dev.hallway.graph.GraphAddress;
import dev.hallway.graph.HallwayGraph;
import dev.hallway.home.HallwayHome;
import dev.hallway.intake.Fetcher;
import dev.hallway.intake.Intake;
import dev.hallway.intake.IntakeListener;
import dev.hallway.linking.Linker;
import dev.hallway.linking.Programme;
import dev.hallway.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** A running server on the sample that comes with Hallway, one for all tests of the site. */
public final class SampleSite implements AutoCloseable {
  private final Path folder;
  private final HallwayHome home;
  private final HallwayGraph graph;
  private final HallwayServer server;

  SampleSite() {
    try {
      folder = Files.createTempDirectory("hallway-site");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    home = new HallwayHome(folder);
    graph = HallwayGraph.open(new GraphAddress.Embedded(home, 0));
    Vocabulary vocabulary = Vocabulary.load();
    new Intake(
            home,
            graph,
            vocabulary,
            new Fetcher(home.fetched(), Duration.ofSeconds(1), Duration.ZERO),
            IntakeListener.silent())
        .takeSample();
    server =
        HallwayServer.start(
            new LocalAnswers(Corpus.of(graph.contents()), graph.counts()),
            new Extractor(
                () -> new Linker(vocabulary), () -> Programme.of(graph.contents().schedules())),
            new GraphAccess(URI.create(graph.uri()), graph.user()),
            0);
  }

  /** Returns where it answers, without a slash at the end. */
  public String address() {
    return server.address();
  }

  /** Returns where its graph speaks Bolt. */
  URI bolt() {
    return URI.create(graph.uri());
  }

  /** Returns the password of its graph. */
  public String password() throws IOException {
    return Files.readString(home.passwordFile()).strip();
  }

  @Override
  public void close() throws IOException {
    server.close();
    graph.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
