package dev.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a person does on the first day, through the real launcher. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {
  @TempDir private static Path folder;

  private record Run(int exit, String out, String err) {}

  @Test
  @Order(1)
  void theVersionIsPrinted() throws Exception {
    Run run = hallway("--version");

    assertThat(run.exit()).isZero();
    assertThat(run.out().strip()).matches("hallway \\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  @Order(2)
  void theFirstQuestionIsAnsweredFromTheSample() throws Exception {
    Run run = hallway("ask", "what relates to eBPF");

    assertThat(run.err()).doesNotContain("WARN", "Exception");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("What relates to eBPF?", "Cilium", "XDP", "in", "talks together")
        .contains("rests on the sample")
        .doesNotContain("\u001b");
  }

  @Test
  @Order(3)
  void jsonIsTheApisJson() throws Exception {
    Run run = hallway("stats", "--json");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"editions\" : 4").contains("\"reports\" : 4");
  }

  @Test
  @Order(4)
  void anUnknownNameIsToldWithTheNearest() throws Exception {
    Run run = hallway("related", "Kubernetis");
    Run unknown = hallway("person", "Daniel Stenbreg Nobody");

    assertThat(run.out()).contains("Kubernetes");
    assertThat(unknown.exit()).isEqualTo(1);
    assertThat(unknown.err()).contains("Daniel Stenbreg Nobody").doesNotContain("\tat ");
  }

  @Test
  @Order(5)
  void aWrongCommandIsToldHowToDoItRight() throws Exception {
    Run run = hallway("talks");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("talk");
  }

  @Test
  @Order(6)
  void anImportThatIsKilledIsCompletedByTheNext() throws Exception {
    Path schedules = Files.createDirectories(folder.resolve("schedules"));
    for (int year = 2007; year < 2027; year++) {
      Files.writeString(schedules.resolve(year + ".xml"), schedule(year));
    }
    Process process = start(List.of("import", schedules.toString()));
    Path err = folder.resolve("err");
    while (process.isAlive()
        && !Files.readString(err).matches("(?s).*Reading schedules\\s+[1-9].*")) {
      Thread.sleep(20);
    }
    boolean killed = process.isAlive();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();

    Run again = hallway("import", schedules.toString());
    Run third = hallway("import", schedules.toString());
    Run stats = hallway("stats", "--json");

    assertThat(killed).isTrue();
    assertThat(again.exit()).isZero();
    assertThat(third.out()).contains("Nothing changed");
    assertThat(stats.out()).contains("\"editions\" : 20").contains("\"talks\" : 40");
  }

  @Test
  @Order(7)
  void whatIsImportedBesideARunningServerIsSoonInItsAnswers() throws Exception {
    Process server = start(List.of("serve", "--port", "0", "--bolt-port", "0"));
    try {
      Path out = folder.resolve("out");
      while (server.isAlive() && !Files.readString(out).contains("Ctrl-C")) {
        Thread.sleep(50);
      }
      Files.copy(out, folder.resolve("banner"));
      Path fresh = folder.resolve("fresh.xml");
      Files.writeString(fresh, schedule(2006));

      Run imported = hallway("import", fresh.toString());
      Run stats = hallway("stats", "--json");
      while (server.isAlive() && !stats.out().contains("\"editions\" : 21")) {
        Thread.sleep(500);
        stats = hallway("stats", "--json");
      }

      assertThat(imported.err()).doesNotContain("Exception");
      assertThat(imported.exit()).isZero();
      assertThat(server.isAlive()).isTrue();
      assertThat(stats.out()).contains("\"talks\" : 42");
    } finally {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
      server.waitFor(30, TimeUnit.SECONDS);
    }
  }

  @Test
  @Order(8)
  void twoImportsAtOnceAreKeptApart() throws Exception {
    Path schedules = folder.resolve("schedules");
    Process first = start(List.of("import", schedules.toString()));
    Path lock = folder.resolve("home/holder");
    while (first.isAlive() && !Files.exists(lock)) {
      Thread.sleep(20);
    }

    Run second = hallway("import", schedules.toString());

    assertThat(second.exit()).isEqualTo(1);
    assertThat(second.err()).contains("in use by 'hallway import'");
    assertThat(first.waitFor()).isZero();
  }

  private static Run hallway(String... arguments) throws IOException, InterruptedException {
    Process process = start(List.of(arguments));
    process.waitFor();
    return new Run(
        process.exitValue(),
        Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
        Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
  }

  private static Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("./hallway"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(Files.writeString(folder.resolve("out"), "").toFile())
            .redirectError(Files.writeString(folder.resolve("err"), "").toFile());
    builder.environment().put("HALLWAY_HOME", folder.resolve("home").toString());
    builder.environment().remove("HALLWAY_JAVA_OPTIONS");
    return builder.start();
  }

  private static String schedule(int year) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <schedule>
      <conference><title>FOSDEM %d</title><venue>ULB</venue><city>Brussels</city>
        <start>%d-02-03</start><end>%d-02-03</end><day_change>09:00:00</day_change></conference>
      <day index="1" date="%d-02-03"><room name="H.1302">
        <event id="1"><start>10:00</start><duration>00:30</duration><room>H.1302</room>
          <title>Go in %d</title><track>Go</track><abstract>About Go.</abstract><persons/></event>
        <event id="2"><start>11:00</start><duration>00:30</duration><room>H.1302</room>
          <title>Podman in %d</title><track>Go</track><abstract>About Podman.</abstract><persons/></event>
      </room></day>
    </schedule>
    """
        .formatted(year, year, year, year, year, year);
  }
}
