package dev.hallway.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long each kind of page takes a warm server, over HTTP from request to the last byte of HTML:
 * pages with more on them than most of their kind.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Benchmark)
public class PageBenchmark {
  /** The page; the default ones are in a home with all schedules, the first six in any. */
  @Param({
    "/",
    "/editions",
    "/trends",
    "/ask?q=what+relates+to+eBPF",
    "/technologies/ebpf",
    "/technologies/python/talks",
    "/technologies/python",
    "/organizations/red-hat",
    "/devrooms/python",
    "/people/daniel-stenberg",
    "/editions/fosdem-2025",
    "/talks/fosdem-2023/14120",
    "/plan?edition=fosdem-2025&interests=eBPF,Nix"
  })
  String path;

  /** Gets the page. */
  @Benchmark
  public String page(OpenSite site) throws IOException, InterruptedException {
    return site.get(path);
  }
}
