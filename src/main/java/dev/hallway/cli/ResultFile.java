package dev.hallway.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** A file that a command writes when its long work is done. */
record ResultFile(Path path) {
  /**
   * Checks, before the work, that the file can be written after it.
   *
   * @throws CommandLine.ParameterException if it can not
   */
  void check(CommandLine commandLine) {
    Path folder = path.toAbsolutePath().getParent();
    boolean writable =
        Files.exists(path)
            ? Files.isRegularFile(path) && Files.isWritable(path)
            : folder != null && Files.isWritable(folder);
    if (!writable) {
      throw unfit(commandLine, "can not be written");
    }
  }

  /**
   * Checks, before the work, that the file is there to be renewed after it.
   *
   * @throws CommandLine.ParameterException if it is not
   */
  void checkThere(CommandLine commandLine) {
    if (!Files.exists(path)) {
      throw unfit(commandLine, "is not there to be renewed");
    }
    check(commandLine);
  }

  private CommandLine.ParameterException unfit(CommandLine commandLine, String why) {
    return new CommandLine.ParameterException(
        commandLine,
        "The file '%s' %s; run this in the folder of Hallway's sources, or name another with --write"
            .formatted(path.toAbsolutePath(), why));
  }
}
