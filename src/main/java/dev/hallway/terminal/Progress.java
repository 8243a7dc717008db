package dev.hallway.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shows how far long work has come: one line that is drawn again on a terminal, a plain line every
 * few seconds elsewhere.
 *
 * <p>Safe to use from several threads.
 */
public final class Progress implements AutoCloseable {
  private static final Duration REDRAW_EVERY = Duration.ofMillis(100);
  private static final Duration LINE_EVERY = Duration.ofSeconds(5);
  private static final Duration RATE_AFTER = Duration.ofSeconds(1);
  private static final int BAR_WIDTH = 24;

  private final Terminal terminal;
  private final PrintStream out;
  private final String what;
  private final long total;
  private final InstantSource clock;
  private final Instant started;
  private final Signs signs;
  private Instant shown;
  private long done;
  private String message = "";
  private int drawnColumns;
  private boolean closed;

  private Progress(
      Terminal terminal, PrintStream out, String what, long total, InstantSource clock) {
    this.terminal = terminal;
    this.out = out;
    this.what = SafeText.of(what);
    this.total = total;
    this.clock = clock;
    this.signs = new Signs(terminal.unicode());
    this.started = clock.instant();
    this.shown = started;
  }

  /**
   * Begins to show progress.
   *
   * @param what what is done: "Reading schedules"
   * @param total how many steps there are; 0 if that is not known
   */
  public static Progress start(Terminal terminal, PrintStream out, String what, long total) {
    return start(terminal, out, what, total, InstantSource.system());
  }

  /** Begins to show progress by the time of {@code clock}. */
  public static Progress start(
      Terminal terminal, PrintStream out, String what, long total, InstantSource clock) {
    Progress progress = new Progress(terminal, out, what, total, clock);
    progress.show(progress.started);
    return progress;
  }

  /** Counts {@code steps} more as done. */
  public synchronized void advance(long steps) {
    done += steps;
    showIfDue();
  }

  /**
   * Says what is being worked on now, such as the name of a file; stands at the end of the line.
   */
  public synchronized void message(String text) {
    message = SafeText.of(text);
    showIfDue();
  }

  /** Ends with a line that says how much was done in which time. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    Duration taken = Duration.between(started, clock.instant());
    List<String> pieces = new ArrayList<>();
    pieces.add(what + ": " + Wordings.number(done) + " in " + time(taken));
    if (done > 0 && taken.compareTo(RATE_AFTER) >= 0) {
      pieces.add(rate(taken));
    }
    String line = fitted(String.join(", ", pieces));
    out.println(terminal.interactive() ? "\r" + Columns.pad(line, drawnColumns) : line);
    out.flush();
  }

  private void showIfDue() {
    Instant now = clock.instant();
    Duration every = terminal.interactive() ? REDRAW_EVERY : LINE_EVERY;
    if (!closed && Duration.between(shown, now).compareTo(every) >= 0) {
      show(now);
    }
  }

  private void show(Instant now) {
    shown = now;
    String line = fitted(line(Duration.between(started, now)));
    if (terminal.interactive()) {
      out.print("\r" + Columns.pad(line, drawnColumns));
      drawnColumns = Columns.of(line);
    } else {
      out.println(line);
    }
    out.flush();
  }

  /** Leaves the last column free: many terminals break the line once it is full. */
  private String fitted(String line) {
    return Columns.fit(line, terminal.width() - 1, signs.more());
  }

  private String line(Duration taken) {
    List<String> pieces = new ArrayList<>();
    pieces.add(what);
    if (total > 0) {
      double share = Math.clamp(done / (double) total, 0, 1);
      if (terminal.interactive()) {
        pieces.add(signs.progressBar(share, Math.min(BAR_WIDTH, terminal.width() / 4)));
      }
      pieces.add(Wordings.number(done) + "/" + Wordings.number(total));
      pieces.add((int) Math.floor(share * 100) + "%");
    } else {
      pieces.add(Wordings.number(done));
    }
    if (done > 0 && taken.compareTo(RATE_AFTER) >= 0) {
      pieces.add(rate(taken));
      if (done < total) {
        double left = taken.toMillis() / (double) done * (total - done);
        pieces.add(time(Duration.ofMillis((long) left)) + " left");
      }
    }
    pieces.add(message);
    return String.join("  ", pieces).stripTrailing();
  }

  private String rate(Duration taken) {
    double rate = done * 1000.0 / taken.toMillis();
    return rate >= 10
        ? Wordings.number(Math.round(rate)) + "/s"
        : String.format(Locale.ENGLISH, "%.1f/s", rate);
  }

  private static String time(Duration time) {
    long seconds = Math.round(time.toMillis() / 1000.0);
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? "%d:%02d min".formatted(seconds / 60, seconds % 60)
        : "%d:%02d h".formatted(seconds / 3600, seconds / 60 % 60);
  }
}
