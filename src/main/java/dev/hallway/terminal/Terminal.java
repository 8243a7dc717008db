package dev.hallway.terminal;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the place can do that answers are printed to.
 *
 * @param width columns that a line may take, from {@value #NARROWEST} to {@value #WIDEST}
 * @param colour whether text may be coloured
 * @param hyperlinks whether text may carry an address (OSC 8); only together with colour
 * @param unicode whether bars and signs beyond ASCII may be drawn
 * @param interactive whether a line can be drawn again
 */
public record Terminal(
    int width, boolean colour, boolean hyperlinks, boolean unicode, boolean interactive) {
  static final int NARROWEST = 40;
  static final int WIDEST = 140;
  private static final int USUAL_WIDTH = 100;
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
  private static final Set<String> LINKING_PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "zed", "Hyper", "rio");
  private static final Pattern LINKING_TERMS =
      Pattern.compile("xterm-kitty|xterm-ghostty|alacritty.*|foot.*|wezterm|contour.*");
  private static final int FIRST_LINKING_VTE = 5000;

  public Terminal {
    width = Math.clamp(width, NARROWEST, WIDEST);
    hyperlinks = hyperlinks && colour;
  }

  /** Returns a place for plain text: a file, a pipe. */
  public static Terminal plain(int width) {
    return new Terminal(width, false, false, true, false);
  }

  /** Finds out what standard output can do. */
  // Error Prone takes the console for JLine's of JDK 22 to 24; since JDK 25 it is null without one
  @SuppressWarnings("SystemConsoleNull")
  public static Terminal detect() {
    Console console = System.console();
    return detect(System.getenv(), console != null && console.isTerminal());
  }

  /**
   * Finds out what an output can do.
   *
   * <p>Follows {@code NO_COLOR} (no-color.org), {@code CLICOLOR} and {@code CLICOLOR_FORCE}
   * (bixense.com/clicolors), {@code TERM}, {@code COLUMNS}, the locale's character set, and for
   * hyperlinks the list of supporting terminals at github.com/Alhadis/OSC8-Adoption.
   *
   * @param environment variables of the process
   * @param isTerminal whether the output is a terminal
   */
  public static Terminal detect(Map<String, String> environment, boolean isTerminal) {
    Environment env = new Environment(environment);
    boolean colour = env.colour(isTerminal);
    return new Terminal(
        env.width(),
        colour,
        colour && isTerminal && env.hyperlinks(),
        env.unicode(),
        isTerminal && !env.get("TERM").equals("dumb"));
  }

  private record Environment(Map<String, String> variables) {
    String get(String name) {
      return variables.getOrDefault(name, "");
    }

    boolean has(String name) {
      return !get(name).isEmpty();
    }

    int width() {
      String columns = get("COLUMNS");
      return NUMBER.matcher(columns).matches() ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    boolean colour(boolean isTerminal) {
      if (has("NO_COLOR")) {
        return false;
      }
      if (has("CLICOLOR_FORCE") && !get("CLICOLOR_FORCE").equals("0")) {
        return true;
      }
      boolean windows = has("WT_SESSION") || get("ConEmuANSI").equals("ON");
      boolean able = has("TERM") ? !get("TERM").equals("dumb") : windows;
      return isTerminal && able && !get("CLICOLOR").equals("0");
    }

    boolean hyperlinks() {
      String vte = get("VTE_VERSION");
      return LINKING_PROGRAMS.contains(get("TERM_PROGRAM"))
          || LINKING_TERMS.matcher(get("TERM")).matches()
          || (NUMBER.matcher(vte).matches() && Integer.parseInt(vte) >= FIRST_LINKING_VTE)
          || has("WT_SESSION")
          || has("KONSOLE_VERSION")
          || has("DOMTERM");
    }

    /** Locales without a character set are of the old eight-bit ones; no locale says nothing. */
    boolean unicode() {
      return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
          .map(this::get)
          .filter(locale -> !locale.isEmpty())
          .findFirst()
          .map(locale -> locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8"))
          .orElse(true);
    }
  }
}
