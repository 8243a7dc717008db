package dev.hallway.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * How much processor time something takes on the thread that calls it, so that what else runs on
 * the machine counts little.
 *
 * @param median in milliseconds
 * @param p95 in milliseconds
 */
record Percentiles(double median, double p95) {
  /** Measures {@code task} so many times, after half as many to warm up. */
  static Percentiles of(int times, Runnable task) {
    for (int i = 0; i < times / 2; i++) {
      task.run();
    }
    double[] taken = new double[times];
    for (int i = 0; i < times; i++) {
      long start = ProcessorTime.nanos();
      task.run();
      taken[i] = (ProcessorTime.nanos() - start) / 1e6;
    }
    Arrays.sort(taken);
    return new Percentiles(taken[times / 2], taken[times * 95 / 100]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f / %.1f ms", median, p95);
  }
}
