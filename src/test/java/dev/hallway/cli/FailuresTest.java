package dev.hallway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What people are told who ask for what can not be done. */
class FailuresTest {
  @TempDir private Path folder;

  private record Run(int code, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"train", "tune relatedness --gold g", "tune recommendations --gold g"})
  void aFileThatCanNotBeWrittenIsToldBeforeTheLongWork(String command) {
    Path file = folder.resolve("no-such-folder/names");

    Run run = run((command + " --write " + file).split(" "));

    assertThat(run.code()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(run.err()).contains(file.toString(), "--write").doesNotContain("Exception");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aGoldFileThatIsNotThereIsToldWithItsForm() {
    Run run = run("evaluate", "relatedness", "--gold", folder.resolve("gold.json").toString());

    assertThat(run.code()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(run.err()).contains("gold.json", "topic").doesNotContain("Exception");
  }

  private Run run(String... arguments) {
    StringWriter err = new StringWriter();
    CommandLine command = Hallway.commandLine().setErr(new PrintWriter(err));
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--home";
    all[arguments.length + 1] = folder.toString();
    return new Run(command.execute(all), err.toString());
  }
}
