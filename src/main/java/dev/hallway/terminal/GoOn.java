package dev.hallway.terminal;

import java.util.ArrayList;
import java.util.List;

/** The commands to go on with, at the end of an answer. */
final class GoOn {
  private final List<String> commands = new ArrayList<>();

  /** Adds {@code hallway command argument}, the argument quoted for a shell where it must be. */
  GoOn with(String command, String argument) {
    if (!argument.isBlank()) {
      commands.add("hallway " + command + " " + SafeText.shellWord(argument));
    }
    return this;
  }

  /** Adds the commands to the page; nothing if there are none. */
  void addTo(Page page) {
    if (commands.isEmpty()) {
      return;
    }
    page.gap();
    String start = "Go on: ";
    Line line = Line.of(start, Style.DIM);
    for (String command : commands) {
      boolean first = line.width() == start.length();
      String dot = first ? "" : page.signs().dot();
      if (!first && line.width() + Columns.of(dot + command) > page.width()) {
        page.line(line);
        line = new Line().to(start.length());
        dot = "";
      }
      line.add(dot, Style.DIM).add(command, Style.TOOL);
    }
    page.line(line);
  }
}
