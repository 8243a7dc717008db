package dev.hallway.benchmark;

import java.util.Collection;
import java.util.Comparator;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks that the arguments choose, all by default, as JMH's own command line does,
 * and prints a median for each at the end.
 */
public final class Benchmarks {
  private static final double MEDIAN = 50;

  private Benchmarks() {}

  /** Runs them. */
  public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
    FilledHome.open().close();
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().parent(new CommandLineOptions(arguments)).build()).run();
    System.out.printf("%n%-60s %12s%n", "median", "ms");
    results.stream()
        .sorted(Comparator.comparing(Benchmarks::name))
        .forEach(result -> System.out.printf("%-60s %12.3f%n", name(result), median(result)));
  }

  private static String name(RunResult result) {
    String method =
        result.getParams().getBenchmark().replaceFirst("^dev\\.hallway\\.benchmark\\.", "");
    String parameters =
        result.getParams().getParamsKeys().stream()
            .map(result.getParams()::getParam)
            .reduce("", (all, one) -> all + " " + one);
    return method + parameters;
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
  }
}
