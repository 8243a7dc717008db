package dev.hallway.home;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process that has a home open.
 *
 * @param command what it was started for: {@code import}, {@code serve}, {@code ask}, …
 * @param address where it answers questions, if it is a server
 */
public record Holder(long pid, String command, @Nullable String address) {
  /** Returns where the process answers questions; empty if it does not. */
  public Optional<String> findAddress() {
    return Optional.ofNullable(address);
  }

  String write() {
    return pid + "\n" + command + "\n" + (address == null ? "" : address) + "\n";
  }

  static Optional<Holder> read(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 3 || !lines[0].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new Holder(Long.parseLong(lines[0]), lines[1], lines[2].isEmpty() ? null : lines[2]));
  }
}
