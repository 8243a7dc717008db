package dev.hallway.home;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The process that has a home open.
 *
 * @param command what it was started for: {@code import}, {@code serve}, {@code ask}, …
 * @param address where it answers questions, if it is a server
 * @param graph where it lets others into the graph, if it does, {@code bolt://127.0.0.1:7687}
 */
public record Holder(long pid, String command, @Nullable String address, @Nullable String graph) {
  /** Returns where the process answers questions; empty if it does not. */
  public Optional<String> findAddress() {
    return Optional.ofNullable(address);
  }

  /** Returns where the process lets others into the graph; empty if it does not. */
  public Optional<String> findGraph() {
    return Optional.ofNullable(graph);
  }

  String write() {
    return Stream.of(String.valueOf(pid), command, address, graph)
        .map(line -> Objects.requireNonNullElse(line, "") + "\n")
        .collect(Collectors.joining());
  }

  static Optional<Holder> read(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || !lines[0].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new Holder(Long.parseLong(lines[0]), lines[1], orNull(lines[2]), orNull(lines[3])));
  }

  private static @Nullable String orNull(String line) {
    return line.isEmpty() ? null : line;
  }
}
