package dev.hallway.terminal;

import java.util.List;

/**
 * The signs that bars, series and lists are drawn with.
 *
 * @param unicode whether they may go beyond ASCII
 */
record Signs(boolean unicode) {
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
  private static final String LEVELS = "▁▂▃▄▅▆▇█";
  private static final int LOWEST_TOP = 4;

  /** Returns what stands between pieces of a list. */
  String dot() {
    return unicode ? " · " : " | ";
  }

  /** Returns what stands between the first and the last of a range. */
  String dash() {
    return unicode ? "–" : "-";
  }

  /** Returns what says that text was cut. */
  String more() {
    return unicode ? "…" : "...";
  }

  /** Returns a bar of at most {@code width} columns for a share in [0,1]; never none above 0. */
  String bar(double share, int width) {
    double part = Double.isFinite(share) ? Math.clamp(share, 0, 1) : 0;
    if (!unicode) {
      return "#".repeat((int) Math.ceil(part * width));
    }
    int eighths = (int) Math.round(part * width * 8);
    if (part > 0) {
      eighths = Math.max(1, eighths);
    }
    String full = "█".repeat(eighths / 8);
    return eighths % 8 == 0 ? full : full + EIGHTHS.charAt(eighths % 8 - 1);
  }

  /** Returns how far something is, as a bar of exactly {@code width} columns. */
  String progressBar(double share, int width) {
    int full = (int) Math.floor(Math.clamp(share, 0, 1) * width);
    return unicode
        ? "█".repeat(full) + "░".repeat(width - full)
        : "#".repeat(full) + "-".repeat(width - full);
  }

  /**
   * Returns one sign per count: its height against the largest, but at least {@value #LOWEST_TOP},
   * so that single talks stay low; without Unicode the count itself, or "+" above 9.
   */
  String series(List<Integer> counts) {
    int top = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    StringBuilder series = new StringBuilder();
    for (int count : counts) {
      series.append(sign(count, Math.max(top, LOWEST_TOP)));
    }
    return series.toString();
  }

  private char sign(int count, int top) {
    if (count <= 0) {
      return unicode ? '·' : '.';
    }
    if (!unicode) {
      return count > 9 ? '+' : Character.forDigit(count, 10);
    }
    int level = (int) Math.ceil(count * (double) LEVELS.length() / top);
    return LEVELS.charAt(Math.clamp(level, 1, LEVELS.length()) - 1);
  }
}
